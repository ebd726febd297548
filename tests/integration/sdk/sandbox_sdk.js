// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Meta's official Node SDK against the sandbox, to see that the sandbox is a Graph API for clients that are not ours.
// Usage: node sandbox_sdk.js HOST_EXECUTABLE NODE_MODULES_FOLDER
'use strict';

const assert = require('node:assert/strict');
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const readline = require('node:readline');

const [hostPath, modulesPath] = process.argv.slice(2);
const sdkPath = path.join(modulesPath, 'facebook-nodejs-business-sdk');
if (!fs.existsSync(sdkPath)) {
    console.error(`${sdkPath} is missing: run packaging/test.sh, it installs it`);
    process.exit(1);
}
const { AdAccount, AdReportRun, FacebookAdsApi, User } = require(sdkPath);

const WINDOW = { date_preset: 'last_30d' };
const ALL_ROWS = { level: 'ad', filtering: [{ field: 'ad.impressions', operator: 'GREATER_THAN', value: 0 }], ...WINDOW };

function startHost() {
    const host = spawn(hostPath, ['--ads', '300'], {
        env: { ...process.env, QT_QPA_PLATFORM: 'offscreen' },
        stdio: ['ignore', 'pipe', 'inherit'],
    });
    return new Promise((resolve, reject) => {
        host.on('exit', (code) => reject(new Error(`the sandbox ended with ${code}`)));
        readline.createInterface({ input: host.stdout }).once('line', (line) => resolve({ host, url: line.trim() }));
    });
}

/** Follows the SDK's cursor to the end; the SDK takes paging.next as it is. */
async function allOf(cursor) {
    const rows = [...cursor];
    let page = cursor;
    while (page.hasNext()) {
        page = await page.next();
        rows.push(...page);
        assert.ok(rows.length < 5000, 'paging does not end');
    }
    return rows;
}

async function listsAccounts() {
    const accounts = await allOf(await new User('me').getAdAccounts(['id', 'name', 'currency', 'timezone_name'], { limit: 5 }));
    assert.ok(accounts.length > 5, 'accounts come in more than one page');
    assert.equal(new Set(accounts.map((account) => account.id)).size, accounts.length, 'no account comes twice');
    for (const account of accounts) {
        assert.match(account.id, /^act_\d+$/);
        assert.match(account.currency, /^[A-Z]{3}$/);
    }
    return accounts[0].id;
}

async function pagesThroughInsights(accountId) {
    const fields = ['ad_id', 'impressions', 'clicks', 'spend', 'actions'];
    const account = new AdAccount(accountId);
    const small = await allOf(await account.getInsights(fields, { ...ALL_ROWS, limit: 7 }));
    const big = await allOf(await account.getInsights(fields, { ...ALL_ROWS, limit: 500 }));
    assert.ok(small.length > 14, 'insights come in more than two pages');
    assert.deepEqual(small.map((row) => row.ad_id), big.map((row) => row.ad_id));
    for (const row of big) {
        assert.equal(typeof row.spend, 'string', 'numbers are strings');
        assert.ok(Number(row.clicks) <= Number(row.impressions));
    }
    return big;
}

async function runsAsyncReport(accountId, expected) {
    const run = await new AdAccount(accountId).getInsightsAsync(['ad_id', 'spend'], ALL_ROWS);
    const id = run._data.report_run_id || run.id;
    assert.ok(id, 'the report has an id');
    const states = [];
    const report = new AdReportRun(id);
    // The SDK does not keep the id of a report run by itself.
    report.id = id;
    for (let poll = 0; poll < 10; ++poll) {
        await report.get(['async_status', 'async_percent_completion']);
        states.push(report.async_status);
        if (report.async_status === 'Job Completed' && report.async_percent_completion === 100)
            break;
    }
    assert.equal(states[0], 'Job Not Started');
    assert.equal(states.at(-1), 'Job Completed');
    const rows = await allOf(await report.getInsights([], { limit: 50 }));
    assert.deepEqual(rows.map((row) => [row.ad_id, row.spend]), expected.map((row) => [row.ad_id, row.spend]));
}

async function readsCreatives(accountId) {
    const fields = ['name', 'effective_status',
        'creative.thumbnail_width(600).thumbnail_height(600){id,name,thumbnail_url,object_story_spec,asset_feed_spec}'];
    const ads = await allOf(await new AdAccount(accountId).getAds(fields, { limit: 25 }));
    assert.ok(ads.length > 25);
    const withSpec = ads.filter((ad) => ad.creative.object_story_spec);
    assert.ok(withSpec.length > ads.length / 2, 'most creatives have a story spec');
    const picture = await fetch(ads[0].creative.thumbnail_url);
    assert.equal(picture.status, 200);
    assert.match(picture.headers.get('content-type'), /^image\//);
    const creatives = await new AdAccount(accountId).getAdCreatives(['id', 'object_type'], { limit: 3 });
    assert.equal(creatives.length, 3);
}

async function reportsErrors(accountId) {
    await assert.rejects(new AdAccount(accountId).read(['no_such_field']), (error) => {
        assert.equal(error.response.code, 100);
        assert.match(error.response.message, /nonexisting field \(no_such_field\)/);
        return true;
    });
}

async function main() {
    const { host, url } = await startHost();
    host.removeAllListeners('exit');
    try {
        Object.defineProperty(FacebookAdsApi, 'GRAPH', { get: () => url });
        FacebookAdsApi.init('EAABsandbox', 'en_US', false);
        const accountId = await listsAccounts();
        const rows = await pagesThroughInsights(accountId);
        await runsAsyncReport(accountId, rows);
        await readsCreatives(accountId);
        await reportsErrors(accountId);
        console.log(`the official SDK read ${rows.length} ads of ${accountId}`);
    } finally {
        host.kill();
    }
}

main().catch((error) => {
    console.error(error.response ? JSON.stringify(error.response) : error);
    process.exit(1);
});
