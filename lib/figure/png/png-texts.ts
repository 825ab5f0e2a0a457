import { crc32 } from 'node:zlib';

const encoder = new TextEncoder();
/** The eight bytes every PNG begins with, and the length of the header chunk after them. */
const AFTER_HEADER = 8 + 25;

/** Writes words into a PNG, right after its header, as international text chunks (PNG 1.2, 4.2.3.3). */
export function withTexts(png: Uint8Array, texts: Record<string, string>): Uint8Array {
  const chunks = Object.entries(texts).map(([keyword, text]) =>
    chunk('iTXt', [...encoder.encode(keyword), 0, 0, 0, 0, 0, ...encoder.encode(text)]),
  );
  return Buffer.concat([png.subarray(0, AFTER_HEADER), ...chunks, png.subarray(AFTER_HEADER)]);
}

/** Length, type, content, and the checksum of the last two. */
function chunk(type: string, content: number[]): Uint8Array {
  const body = Uint8Array.from([...encoder.encode(type), ...content]);
  const whole = new Uint8Array(body.length + 8);
  const view = new DataView(whole.buffer);
  view.setUint32(0, content.length);
  whole.set(body, 4);
  view.setUint32(body.length + 4, crc32(body));
  return whole;
}
