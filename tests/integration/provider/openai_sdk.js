// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The official OpenAI SDK against our test server, to see that what our own client is tested with is what OpenAI's clients
// take for OpenAI. Ends with 77 where something that is not ours to ship is missing.
// Usage: node openai_sdk.js OPENAPI_FILE NODE_MODULES_FOLDER PATTERN_SCHEMA_FILE COPY_SCHEMA_FILE
'use strict';

const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const readline = require('node:readline');

const SKIPPED = 77;
const [specPath, modulesPath, schemaPath, copySchemaPath] = process.argv.slice(2);
for (const needed of [specPath, path.join(modulesPath, 'openai'), path.join(modulesPath, 'ajv')]) {
    if (!fs.existsSync(needed)) {
        console.error(`skipped: ${needed} is missing (packaging/test.sh installs the Node packages)`);
        process.exit(SKIPPED);
    }
}
const OpenAI = require(path.join(modulesPath, 'openai'));
const { brokenStrictRules } = require('./json_schemas.js');
const schema = JSON.parse(fs.readFileSync(schemaPath, 'utf8'));
const copySchema = JSON.parse(fs.readFileSync(copySchemaPath, 'utf8'));

// One pixel, by libjpeg.
const PIXEL = '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQ'
    + 'CgwSExIQEw8QEBD/wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==';

function startServer() {
    const server = spawn(process.execPath, [path.join(__dirname, 'openai_server.js'), specPath, modulesPath],
        { stdio: ['pipe', 'pipe', 'inherit'] });
    return new Promise((resolve, reject) => {
        server.on('exit', (code) => reject(new Error(`the server ended with ${code}`)));
        readline.createInterface({ input: server.stdout }).once('line', (line) => resolve({ server, url: line.trim() }));
    });
}

function question(model, more = {}) {
    return {
        model, max_completion_tokens: 900,
        messages: [
            { role: 'system', content: 'Describe the ad.' },
            {
                role: 'user', content: [
                    { type: 'text', text: 'the copy' },
                    { type: 'image_url', image_url: { url: `data:image/jpeg;base64,${PIXEL}`, detail: 'high' } },
                ],
            },
        ],
        response_format: { type: 'json_schema', json_schema: { name: 'creative_pattern', strict: true, schema } },
        ...more,
    };
}

async function answersBySchema(client) {
    const answer = await client.chat.completions.create(question('gpt-4o-mini'));
    const patterns = JSON.parse(answer.choices[0].message.content);
    assert.deepEqual(Object.keys(patterns).sort(), [...schema.required].sort());
    assert.equal(patterns.visual.colors.palette.length, 3);
    assert.ok(answer.usage.prompt_tokens > 255 && answer.usage.completion_tokens > 50);
    assert.equal((await client.models.list()).data[0].id, 'gpt-4o-mini');
}

async function refusesBrokenRequests(client) {
    const breaks = async (more, expected) => assert.rejects(
        client.chat.completions.create(question('gpt-4o-mini', more)), (error) => {
            assert.ok(error instanceof OpenAI.BadRequestError, `${error}`);
            assert.match(`${error.param} ${error.code} ${error.message}`, expected);
            return true;
        });
    await breaks({ messages: 'hi' }, /messages/);
    await breaks({ temperature: 9 }, /temperature/);
    await breaks({ max_words: 9 }, /max_words/);
    const loose = structuredClone(schema);
    delete loose.properties.visual.additionalProperties;
    await breaks({ response_format: { type: 'json_schema', json_schema: { name: 'x', strict: true, schema: loose } } },
        /invalid_json_schema.*additionalProperties/);
}

async function playsItsFaults(client) {
    const ask = (model, options = {}) => client.chat.completions.create(question(model), options);
    for (const model of ['play:429,ok', 'play:500,ok', 'play:drop,ok'])
        assert.equal((await ask(model)).choices[0].finish_reason, 'stop', model);
    await assert.rejects(ask('play:quota', { maxRetries: 0 }),
        (error) => error instanceof OpenAI.RateLimitError && error.code === 'insufficient_quota');
    await assert.rejects(ask('play:unknown'), OpenAI.NotFoundError);
    assert.equal((await ask('play:length')).choices[0].finish_reason, 'length');
    const refused = (await ask('play:refusal')).choices[0].message;
    assert.ok(refused.refusal && refused.content === null);
}

async function makesPictures(client) {
    const { toFile } = OpenAI;
    const wish = { model: 'gpt-image-1', prompt: 'A cup', size: '1536x1024', quality: 'medium', n: 1 };
    const made = await client.images.generate(wish);
    const png = Buffer.from(made.data[0].b64_json, 'base64');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1536, 1024]);
    assert.ok(made.usage.output_tokens > 0);
    const image = await toFile(Buffer.from(PIXEL, 'base64'), 'product.jpg', { type: 'image/jpeg' });
    assert.ok((await client.images.edit({ ...wish, image })).data[0].b64_json);
    await assert.rejects(client.images.generate({ ...wish, n: 99 }), OpenAI.BadRequestError);
    await assert.rejects(client.images.generate({ ...wish, response_format: 'b64_json' }), OpenAI.BadRequestError);
    await assert.rejects(client.images.generate({ ...wish, model: 'play:noroute' }), OpenAI.NotFoundError);
}

async function main() {
    assert.deepEqual(brokenStrictRules(schema), [], 'the schema that we ship is strict');
    assert.deepEqual(brokenStrictRules(copySchema), [], 'the schema for copy is strict');
    const { server, url } = await startServer();
    server.removeAllListeners('exit');
    try {
        const client = new OpenAI({ apiKey: 'test-key', baseURL: url, maxRetries: 2 });
        await answersBySchema(client);
        await refusesBrokenRequests(client);
        await playsItsFaults(client);
        await makesPictures(client);
        await assert.rejects(new OpenAI({ apiKey: 'wrong', baseURL: url }).models.list(), OpenAI.AuthenticationError);
        console.log('the official SDK takes the test server for OpenAI');
    } finally {
        server.stdin.end();
    }
}

main().catch((error) => {
    console.error(error);
    process.exit(1);
});
