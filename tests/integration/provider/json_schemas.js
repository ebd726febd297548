// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What OpenAI demands of a strict schema beyond JSON Schema, and an instance of such a schema.
'use strict';

const MOST_PROPERTIES = 100;
const MOST_LEVELS = 5;
const MOST_ENUM_VALUES = 500;
const KEYWORDS = new Set(['type', 'properties', 'required', 'additionalProperties', 'items', 'enum', 'const', 'anyOf', '$ref',
    '$defs', 'description', 'title', 'pattern', 'format', 'minimum', 'maximum', 'multipleOf', 'minItems', 'maxItems']);

function typesOf(schema) {
    return [].concat(schema.type ?? []);
}

/** Every broken rule with its place; empty for a schema that is taken. */
function brokenStrictRules(root) {
    const broken = [];
    let properties = 0;
    let enumValues = 0;
    (function walk(schema, place, level) {
        for (const key of Object.keys(schema)) {
            if (!KEYWORDS.has(key))
                broken.push(`${place}: '${key}' is not permitted`);
        }
        enumValues += (schema.enum ?? []).length;
        if (typesOf(schema).includes('object')) {
            const names = Object.keys(schema.properties ?? {});
            properties += names.length;
            if (schema.additionalProperties !== false)
                broken.push(`${place}: 'additionalProperties' is required to be false`);
            if (level > MOST_LEVELS)
                broken.push(`${place}: nested too deep`);
            for (const name of names) {
                if (!(schema.required ?? []).includes(name))
                    broken.push(`${place}: 'required' has to include ${name}`);
                walk(schema.properties[name], `${place}/${name}`, level + 1);
            }
        } else if (typesOf(schema).length === 0 && !schema.anyOf && !schema.$ref && !schema.enum && !('const' in schema)) {
            broken.push(`${place}: a type is required`);
        }
        if (schema.items)
            walk(schema.items, `${place}/items`, level);
        (schema.anyOf ?? []).forEach((one, index) => walk(one, `${place}/anyOf/${index}`, level));
    })(root, '#', 1);
    if (!typesOf(root).includes('object'))
        broken.push('#: the root has to be an object');
    if (properties > MOST_PROPERTIES)
        broken.push(`#: ${properties} properties`);
    if (enumValues > MOST_ENUM_VALUES)
        broken.push(`#: ${enumValues} enum values`);
    return broken;
}

const COLOURS = ['#1A2B3C', '#FFFFFF', '#C81E5A', '#0A3029', '#FDE047'];

/** As many as the description asks for at least ("3 to 8 …"), all different. */
function listOf(schema) {
    const [, least] = /(\d+) to \d+/.exec(schema.description ?? '') ?? [null, '2'];
    const isColours = /hex colour/.test(schema.description ?? '') || /#/.test(schema.items.pattern ?? '');
    const values = isColours ? COLOURS : schema.items.enum ?? [instanceOf(schema.items)];
    return values.slice(0, Number(least));
}

function instanceOf(schema) {
    if (schema.enum)
        return schema.enum[0];
    switch (typesOf(schema)[0]) {
    case 'object':
        return Object.fromEntries(Object.entries(schema.properties).map(([name, one]) => [name, instanceOf(one)]));
    case 'array':
        return listOf(schema);
    case 'boolean':
        return true;
    case 'integer':
        return 1;
    case 'number':
        return 0.5;
    default:
        return 'Oferta só hoje';
    }
}

module.exports = { brokenStrictRules, instanceOf };
