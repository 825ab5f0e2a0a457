import { typeOf } from '@/lib/publish/whole-files';

/** A published file as an answer, its type told by its ending. */
export const fileResponse = (name: string, content: string | Uint8Array): Response =>
  new Response(typeof content === 'string' ? content : new Uint8Array(content), {
    headers: { 'Content-Type': typeOf(name) },
  });

export const notFound = (text: string): Response => Response.json({ error: text }, { status: 404 });
