import { zlibSync } from 'fflate';

/** Pictures that plans may name, by path. One is wide, one tall, one a single dot; `torn.png` is no picture at all. */
export const pictures: ReadonlyMap<string, Uint8Array> = new Map([
  ['wide.png', png(480, 90, [180, 40, 30])], ['tall.png', png(60, 400, [20, 90, 120])], ['dot.png', png(1, 1, [0, 0, 0])],
  ['pictures/my garden.png', png(120, 120, [30, 120, 40])], ['torn.png', new TextEncoder().encode('not a picture')],
]);

/** A PNG of one colour with a lighter band, so that it is a picture of something. */
function png(width: number, height: number, colour: readonly [number, number, number]): Uint8Array {
  const rows = new Uint8Array(height * (width * 3 + 1));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows.set(colour.map((each) => (y * 3 > height ? each : each + 60)), y * (width * 3 + 1) + 1 + x * 3);
  }
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  const chunks = [chunk('IHDR', header), chunk('IDAT', zlibSync(rows)), chunk('IEND', new Uint8Array())];
  return Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...chunks.flatMap((each) => [...each])]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const made = new Uint8Array(12 + data.length);
  const view = new DataView(made.buffer);
  view.setUint32(0, data.length);
  made.set(new TextEncoder().encode(name), 4);
  made.set(data, 8);
  view.setUint32(8 + data.length, crc(made.subarray(4, 8 + data.length)));
  return made;
}

function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
