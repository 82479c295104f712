import { crc32, deflateSync } from 'node:zlib';

/**
 * A picture that is not what it seems: `says` is the size in its header, `holds` the rows that are really there (all
 * unless said), `cut` keeps only so many bytes, `pad` adds bytes at the end.
 */
export interface PictureSpec {
  kind: 'png' | 'gif' | 'jpeg' | 'text chunk bomb';
  says: [width: number, height: number];
  holds?: number;
  frames?: number;
  orientation?: number;
  cut?: number;
  pad?: number;
}

/** The bytes of a hostile picture. */
export function picture(spec: PictureSpec): Uint8Array {
  const made = spec.kind === 'gif' ? gif(spec) : spec.kind === 'jpeg' ? jpeg(spec) : png(spec);
  const padded = spec.pad === undefined ? made : Buffer.concat([made, Buffer.alloc(spec.pad)]);
  return spec.cut === undefined ? padded : padded.subarray(0, spec.cut);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}

// One bit a point, all the same: thousands of points a byte once it is packed.
function png({ kind, says: [width, height], holds = height }: PictureSpec): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const rows = Buffer.alloc((Math.ceil(width / 8) + 1) * holds);
  const note = kind === 'png' ? [] : [chunk('zTXt', Buffer.concat([Buffer.from('Comment\0\0', 'latin1'), deflateSync(Buffer.alloc(200_000_000))]))];
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', head), ...note, chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

function gif({ says: [width, height], frames = 1 }: PictureSpec): Buffer {
  const head = Buffer.from('474946383961000000008000000000ffffff', 'hex');
  head.writeUInt16LE(width, 6);
  head.writeUInt16LE(height, 8);
  // Each picture of the film is one point in a corner.
  const frame = Buffer.from('21f904000a0000002c00000000010001000002024401' + '00', 'hex');
  return Buffer.concat([head, Buffer.from('00', 'hex'), ...Array.from({ length: frames }, () => frame), Buffer.from('3b', 'hex')]);
}

// A real picture of one point, with another size in its header and an orientation that does not exist.
function jpeg({ says: [width, height], orientation }: PictureSpec): Buffer {
  const real = Buffer.from('/9j/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/yQALCAABAAEBAREA/8wABgAQEAX/2gAIAQEAAD8A0s8g/9k=', 'base64');
  const size = real.indexOf(Buffer.from('ffc9', 'hex'));
  real.writeUInt16BE(height, size + 5);
  real.writeUInt16BE(width, size + 7);
  if (orientation === undefined) return real;
  const tiff = Buffer.from('4d4d002a000000080001011200030000000100000000' + '00000000', 'hex');
  tiff.writeUInt16BE(orientation, 18);
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
  const lead = Buffer.from('ffe10000', 'hex');
  lead.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([real.subarray(0, 2), lead, body, real.subarray(2)]);
}
