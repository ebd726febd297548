// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures as OpenAI's servers make them: requests in both forms, and answers that hold a PNG.
'use strict';

const zlib = require('node:zlib');

const CRC_TABLE = Array.from({ length: 256 }, (unused, n) => {
    let c = n;
    for (let k = 0; k < 8; ++k)
        c = c & 1 ? 0xEDB88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
});

function chunk(type, data) {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const sum = body.reduce((crc, byte) => CRC_TABLE[(crc ^ byte) & 0xFF] ^ (crc >>> 8), 0xFFFFFFFF);
    const out = Buffer.alloc(body.length + 8);
    out.writeUInt32BE(data.length, 0);
    body.copy(out, 4);
    out.writeUInt32BE((sum ^ 0xFFFFFFFF) >>> 0, out.length - 4);
    return out;
}

/** A PNG of a gradient that begins with another colour for each `seed`. */
function pngOf(width, height, seed) {
    const rows = Buffer.alloc((width * 3 + 1) * height);
    for (let y = 0; y < height; ++y) {
        for (let x = 0; x < width; ++x) {
            const at = y * (width * 3 + 1) + 1 + x * 3;
            rows[at] = (seed * 90 + x * 255 / width) & 0xFF;
            rows[at + 1] = (seed * 40 + y * 255 / height) & 0xFF;
            rows[at + 2] = (seed * 150) & 0xFF;
        }
    }
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    header.set([8, 2, 0, 0, 0], 8);
    return Buffer.concat([Buffer.from([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]), chunk('IHDR', header),
        chunk('IDAT', zlib.deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

/** The fields of a multipart body by their names; files as {fileName, type, bytes}. Throws what is no such body. */
function fieldsOf(bytes, contentType) {
    const [, boundary] = /^multipart\/form-data; boundary=([^\s;]+)$/.exec(contentType ?? '') ?? [];
    const text = bytes.toString('latin1');
    const parts = text.split(`--${boundary}`);
    if (!boundary || parts[0] !== '' || parts.at(-1) !== '--\r\n')
        throw new Error('no whole multipart body');
    return Object.fromEntries(parts.slice(1, -1).map((part) => {
        const split = part.indexOf('\r\n\r\n');
        const head = part.slice(0, split);
        const content = part.slice(split + 4, -2);
        const [, name] = /name="([^"]+)"/.exec(head);
        const [, fileName] = /filename="([^"]+)"/.exec(head) ?? [];
        if (!fileName)
            return [name, Buffer.from(content, 'latin1').toString('utf8')];
        return [name, { fileName, type: /Content-Type: (\S+)/.exec(head)[1], bytes: Buffer.from(content, 'latin1') }];
    }));
}

function sizeOf(name) {
    const [width, height] = name.split('x').map(Number);
    return { width, height };
}

let made = 0;

/** An answer to a request for one picture; `part` as the server plays it. */
function pictureAnswer(body, part) {
    const { width, height } = sizeOf(body.size);
    ++made;
    const data = { link: { url: 'https://pictures.example/1.png' }, junk: { b64_json: Buffer.from('junk').toString('base64') } }[part]
        ?? { b64_json: pngOf(width, height, made).toString('base64') };
    const input = Math.ceil(body.prompt.length / 4);
    return {
        created: 1790000000, background: 'opaque', output_format: 'png', quality: 'medium', size: body.size, data: [data],
        usage: {
            input_tokens: input, output_tokens: 1056, total_tokens: input + 1056,
            input_tokens_details: { text_tokens: input, image_tokens: 0 },
        },
    };
}

module.exports = { fieldsOf, pictureAnswer };
