import { writeFileSync, mkdirSync } from 'node:fs';
import { figureNamed, figureAnswer } from '@/app/figure-files';
import { trendNames } from '@/lib/trends/names';
mkdirSync('/tmp/tr',{recursive:true});
async function main(){ for (const l of ['en','ru'] as const) for (const n of trendNames) for (const w of ['','-narrow']) { if (process.argv[2] && !n.includes(process.argv[2])) continue; const f=figureNamed(n+w,l)!; const r=await figureAnswer(f,'x.png'); writeFileSync(`/tmp/tr/${n}${w}-${l}.png`, Buffer.from(await r.arrayBuffer())); console.log(n+w,l,f.width,f.height,f.svg.length);} }
void main();
