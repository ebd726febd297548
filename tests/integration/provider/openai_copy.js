// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a model would say that is asked for copy: it reads the task and the product out of the blocks of data, as models do.
'use strict';

const IDEAS = ['Feito para hoje', 'A manhã começa aqui', 'Um toque e pronto', 'Quem prova fica'];
const LINES = ['Peça já', 'Sem espera', 'Fácil assim', 'Experimente'];

/** The data of a block such as BRIEF; null where there is none. */
function blockOf(text, name) {
    const found = new RegExp(`(?:^|\\n)BEGIN ${name} ([0-9a-f]{64})\\n([^\\n]*)\\nEND ${name} \\1`).exec(text);
    return found ? JSON.parse(found[2]) : null;
}

function copyFor(text) {
    const task = blockOf(text, 'TASK');
    const product = blockOf(text, 'BRIEF').productName;
    const variations = IDEAS.slice(0, task.variations).map((idea, i) => ({
        headline: idea.slice(0, task.limits.headline),
        primaryText: `${idea}: ${product}.`.slice(0, task.limits.primaryText),
        description: task.limits.description > 0 ? LINES[i].slice(0, task.limits.description) : '',
        callToAction: 'SHOP_NOW',
    }));
    return { variations };
}

module.exports = { copyFor };
