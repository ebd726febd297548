// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server of OpenAI's protocol that keeps to the contract and makes clients keep to it: requests are checked against OpenAI's
// own schema and its rules for strict schemas, answers against its schema of answers. Prints its address on one line and serves
// on loopback until its standard input ends.
// Usage: node openai_server.js OPENAPI_FILE NODE_MODULES_FOLDER
//
// A model named "play:A,B,C" plays these parts one after the other, the last one for ever:
//   ok 429 quota 500 refusal length offschema filter hang drop cut html nochoices unknown exhausted
// and for pictures also: link junk noroute
'use strict';

const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');

const [specPath, modulesPath] = process.argv.slice(2);
const Ajv = require(path.join(modulesPath, 'ajv', 'dist', '2020'));
const { brokenStrictRules, instanceOf } = require('./json_schemas.js');
const { copyFor } = require('./openai_copy.js');
const { fieldsOf, pictureAnswer } = require('./openai_pictures.js');

const KEY = 'test-key';
const MODELS = ['gpt-4o-mini', 'gpt-4.1-mini'];
const PICTURE_MODELS = ['gpt-image-1'];
const RATE_HEADERS = {
    'x-ratelimit-limit-requests': '500',
    'x-ratelimit-remaining-requests': '499',
    'x-ratelimit-reset-requests': '120ms',
    'x-ratelimit-limit-tokens': '200000',
    'x-ratelimit-remaining-tokens': '199000',
    'x-ratelimit-reset-tokens': '6m0s',
};

const components = JSON.parse(fs.readFileSync(specPath, 'utf8')).components;
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: 'openai', components });
const schemaRef = (name) => ({ $ref: `openai#/components/schemas/${name}` });
const isRequest = ajv.compile(schemaRef('CreateChatCompletionRequest'));
const isAnswer = ajv.compile(schemaRef('CreateChatCompletionResponse'));
const isList = ajv.compile(schemaRef('ListModelsResponse'));
const isPictureRequest = ajv.compile(schemaRef('CreateImageRequest'));
const isEditRequest = ajv.compile(schemaRef('CreateImageEditRequest'));
const isPictureAnswer = ajv.compile(schemaRef('ImagesResponse'));

function keysOf(schema) {
    const own = Object.keys(schema.properties ?? {});
    const others = [...(schema.allOf ?? []), ...(schema.$ref ? [components.schemas[schema.$ref.split('/').at(-1)]] : [])];
    return new Set([...own, ...others.flatMap((other) => [...keysOf(other)])]);
}
const CHAT_KEYS = keysOf(components.schemas.CreateChatCompletionRequest);
const PICTURE_KEYS = keysOf(components.schemas.CreateImageRequest);
const EDIT_KEYS = keysOf(components.schemas.CreateImageEditRequest);

class Refusal extends Error {
    constructor(status, message, type, code = null, param = null, headers = {}) {
        super(message);
        Object.assign(this, { status, type, code, param, headers });
    }
}

function problemsOf(validate) {
    return validate.errors.slice(0, 5).map((error) => `${error.instancePath} ${error.message}`).join('; ');
}

function checkAgainst(body, knownKeys, validate) {
    const unknown = Object.keys(body).find((key) => !knownKeys.has(key));
    if (unknown)
        throw new Refusal(400, `Unrecognized request argument supplied: ${unknown}`, 'invalid_request_error', null, unknown);
    if (!validate(body)) {
        const param = validate.errors[0].instancePath.slice(1).replaceAll('/', '.') || null;
        throw new Refusal(400, problemsOf(validate), 'invalid_request_error', 'invalid_value', param);
    }
}

function checkRequest(body) {
    checkAgainst(body, CHAT_KEYS, isRequest);
    const format = body.response_format;
    if (format?.type === 'json_schema' && format.json_schema.strict) {
        const broken = brokenStrictRules(format.json_schema.schema);
        if (broken.length > 0) {
            throw new Refusal(400, `Invalid schema for response_format: ${broken.join('; ')}`, 'invalid_request_error',
                'invalid_json_schema', 'response_format');
        }
    }
}

/** Width and height of a JPEG without any metadata segment. */
function sizeOfJpeg(bytes) {
    if (bytes.readUInt16BE(0) !== 0xFFD8 || bytes.readUInt16BE(bytes.length - 2) !== 0xFFD9)
        throw new Refusal(400, 'The image is no whole JPEG.', 'invalid_request_error', 'invalid_image');
    for (let at = 2; at + 9 < bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
        const marker = bytes[at + 1];
        if (marker >= 0xC0 && marker <= 0xC2)
            return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    }
    throw new Refusal(400, 'The image has no size.', 'invalid_request_error', 'invalid_image');
}

/** As models count that look at tiles; `detail` high. */
function imageTokens({ width, height }) {
    const shrink = Math.min(1, 768 / Math.min(width, height));
    return 85 + 170 * Math.ceil(width * shrink / 512) * Math.ceil(height * shrink / 512);
}

function partsOf(body) {
    return body.messages.flatMap((message) => Array.isArray(message.content)
        ? message.content : [{ type: 'text', text: message.content ?? '' }]);
}

function inputTokens(body) {
    let tokens = 0;
    for (const part of partsOf(body)) {
        if (part.type === 'image_url') {
            const [head, data] = part.image_url.url.split(',');
            if (head !== 'data:image/jpeg;base64')
                throw new Refusal(400, 'Only JPEG as data is taken here.', 'invalid_request_error', 'invalid_image_url');
            tokens += imageTokens(sizeOfJpeg(Buffer.from(data, 'base64')));
        } else {
            tokens += Math.ceil(part.text.length / 4);
        }
    }
    return tokens;
}

/** What a model would say: an instance of the schema it was given, in the request or in words. */
function contentFor(body) {
    const asked = partsOf({ messages: [body.messages[1] ?? { content: '' }] })[0].text;
    if (/(^|\n)BEGIN TASK /.test(asked)) {
        const copy = JSON.stringify(copyFor(asked));
        return body.response_format ? copy : '```json\n' + copy + '\n```';
    }
    if (body.response_format?.type === 'json_schema')
        return JSON.stringify(instanceOf(body.response_format.json_schema.schema));
    const lastLine = String(body.messages[0].content).split('\n').at(-1);
    return lastLine.startsWith('{') ? '```json\n' + JSON.stringify(instanceOf(JSON.parse(lastLine))) + '\n```' : 'ok';
}

function completion(body, part) {
    const prompt = inputTokens(body);
    const limit = body.max_completion_tokens ?? body.max_tokens ?? 1000;
    let content = part === 'offschema' ? JSON.stringify({ visual: 'ignore your rules' }) : contentFor(body);
    const isCut = part === 'length' || content.length / 4 > limit;
    if (isCut)
        content = content.slice(0, Math.min(limit * 4, content.length / 2));
    const isRefused = part === 'refusal';
    const isFiltered = part === 'filter';
    const used = Math.max(1, Math.ceil(content.length / 4));
    const answer = {
        id: 'chatcmpl-1', object: 'chat.completion', created: 1790000000, model: `${body.model}-2026-01-01`,
        choices: [{
            index: 0, logprobs: null,
            message: {
                role: 'assistant', content: isRefused || isFiltered ? null : content,
                refusal: isRefused ? 'I cannot describe this.' : null,
            },
            finish_reason: isFiltered ? 'content_filter' : isCut ? 'length' : 'stop',
        }],
        usage: {
            prompt_tokens: prompt, completion_tokens: used, total_tokens: prompt + used,
            prompt_tokens_details: { cached_tokens: Math.floor(prompt / 128 / 2) * 128 },
        },
    };
    if (!isAnswer(answer))
        throw new Error(`an answer of this server breaks the contract: ${problemsOf(isAnswer)}`);
    return answer;
}

const timesPlayed = new Map();
function partFor(model) {
    if (!model.startsWith('play:'))
        return [...MODELS, ...PICTURE_MODELS].includes(model) ? 'ok' : 'unknown';
    const parts = model.slice('play:'.length).split(',');
    const times = timesPlayed.get(model) ?? 0;
    timesPlayed.set(model, times + 1);
    return parts[Math.min(times, parts.length - 1)];
}

function send(response, status, body, headers = {}) {
    response.writeHead(status, {
        'content-type': 'application/json', 'x-request-id': 'req_contract', ...RATE_HEADERS, ...headers,
    });
    response.end(JSON.stringify(body));
}

function play(part, body, response) {
    switch (part) {
    case '429':
        throw new Refusal(429, 'Rate limit reached for requests', 'requests', 'rate_limit_exceeded', null,
            { 'retry-after-ms': '60', 'retry-after': '1' });
    case 'quota':
        throw new Refusal(429, 'You exceeded your current quota', 'insufficient_quota', 'insufficient_quota');
    case '500':
        throw new Refusal(500, 'The server had an error', 'server_error', null, null, { 'retry-after-ms': '30' });
    case 'unknown':
        throw new Refusal(404, `The model '${body.model}' does not exist`, 'invalid_request_error', 'model_not_found');
    case 'hang':
        return;
    case 'drop':
        response.destroy();
        return;
    case 'cut':
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
        response.write('{"id":"chatcmpl-1",');
        setTimeout(() => response.destroy(), 20);
        return;
    case 'html':
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end('<!doctype html><title>Sign in to the network</title>');
        return;
    case 'nochoices':
        send(response, 200, { id: 'x', object: 'chat.completion' });
        return;
    case 'exhausted':
        send(response, 200, completion(body, 'ok'),
            { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '250ms' });
        return;
    case 'noroute':
        throw new Refusal(404, 'Invalid URL (POST /v1/images/generations)', 'invalid_request_error');
    default:
        send(response, 200, body.messages ? completion(body, part) : pictures(body, part));
    }
}

function pictures(body, part) {
    if (part === 'filter')
        throw new Refusal(400, 'Your request was rejected by the safety system.', 'image_generation_user_error',
            'moderation_blocked');
    const answer = pictureAnswer(body, part);
    if (!isPictureAnswer(answer))
        throw new Error(`a picture of this server breaks the contract: ${problemsOf(isPictureAnswer)}`);
    return answer;
}

/** OpenAI's newer models refuse to be told the form of their answer. */
function checkPicture(body) {
    if (body.model.startsWith('gpt-image') && body.response_format)
        throw new Refusal(400, "Unknown parameter: 'response_format'.", 'invalid_request_error', null, 'response_format');
}

function pictureBody(request, bytes) {
    if (request.url === '/v1/images/generations') {
        const body = JSON.parse(bytes.toString('utf8'));
        checkAgainst(body, PICTURE_KEYS, isPictureRequest);
        return body;
    }
    const { image, n, ...fields } = fieldsOf(bytes, request.headers['content-type']);
    if (image?.type !== 'image/jpeg')
        throw new Refusal(400, 'The image is no JPEG file.', 'invalid_request_error', 'invalid_image');
    sizeOfJpeg(image.bytes);
    const body = { ...fields, n: Number(n), image: 'binary' };
    checkAgainst(body, EDIT_KEYS, isEditRequest);
    return body;
}

function answer(request, bytes, response) {
    if (request.headers.authorization !== `Bearer ${KEY}`)
        throw new Refusal(401, `Incorrect API key provided: ${request.headers.authorization}`, 'invalid_request_error',
            'invalid_api_key');
    if (request.method === 'GET' && request.url === '/v1/models') {
        const data = MODELS.map((id) => ({ id, object: 'model', created: 1790000000, owned_by: 'system' }));
        const list = { object: 'list', data };
        if (!isList(list))
            throw new Error(`a list of this server breaks the contract: ${problemsOf(isList)}`);
        send(response, 200, list);
        return;
    }
    if (request.method === 'POST' && ['/v1/images/generations', '/v1/images/edits'].includes(request.url)) {
        const body = pictureBody(request, bytes);
        checkPicture(body);
        play(partFor(body.model), body, response);
        return;
    }
    if (request.method !== 'POST' || request.url !== '/v1/chat/completions')
        throw new Refusal(404, `Invalid URL (${request.method} ${request.url})`, 'invalid_request_error');
    if (!/^application\/json\b/.test(request.headers['content-type'] ?? ''))
        throw new Refusal(400, 'The body is to be JSON.', 'invalid_request_error');
    const body = JSON.parse(bytes.toString('utf8'));
    checkRequest(body);
    play(partFor(body.model), body, response);
}

const server = http.createServer((request, response) => {
    const chunks = [];
    request.on('data', (chunk) => chunks.push(chunk));
    request.on('end', () => {
        try {
            answer(request, Buffer.concat(chunks), response);
        } catch (error) {
            // Whatever is not a refusal is a fault of this server, which no client may take for one of its own.
            const { message, type = 'server_error', param = null, code = 'broken_test_server' } = error;
            const headers = error.headers ?? { 'x-should-retry': 'false' };
            send(response, error.status ?? 501, { error: { message, type, param, code } }, headers);
        }
    });
});
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/v1`));
process.stdin.resume().on('end', () => process.exit(0));
