export const id = 98;
export const ids = [98];
export const modules = {

/***/ 9098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createProgram: () => (/* binding */ createProgram),
  runCli: () => (/* binding */ runCli)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/causes/run.js
var run = __webpack_require__(1280);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
// EXTERNAL MODULE: ./build/results.js
var results = __webpack_require__(6878);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: ./build/faces/signals.js
var signals = __webpack_require__(7500);
// EXTERNAL MODULE: ./build/faces/system-clock.js
var system_clock = __webpack_require__(2935);
// EXTERNAL MODULE: ./build/report/no-run.js
var no_run = __webpack_require__(1496);
// EXTERNAL MODULE: ./build/faces/outputs.js
var outputs = __webpack_require__(8467);
// EXTERNAL MODULE: ./build/faces/cli/flags.js + 1 modules
var flags = __webpack_require__(960);
;// CONCATENATED MODULE: ./build/faces/cli/command.js





const UNCHANGED = 'Nothing was changed.';
function addFlags(command, flags) {
    for (const { name, value, about, isList } of flags) {
        const option = new esm/* Option */.c$(value === '' ? `--${name}` : `--${name} <${value}>`, about);
        if (isList)
            option.argParser(collect);
        else if (value !== '')
            option.argParser(only);
        command.addOption(option);
    }
    return command;
}
function collect(text, before) {
    return [...(before ?? []), notFlag(text)];
}
function only(text, before) {
    if (before !== undefined)
        throw new esm/* InvalidArgumentError */.Di('It is given twice.');
    return notFlag(text);
}
function notFlag(text) {
    if (text.startsWith('--'))
        throw new esm/* InvalidArgumentError */.Di('That is a flag, and not a value.');
    return text;
}
function readLine(command) {
    const texts = new Map();
    const lists = new Map();
    for (const option of command.options) {
        const value = command.getOptionValue(option.attributeName());
        const name = option.name();
        if (Array.isArray(value))
            lists.set(name, value.map(String));
        else if (typeof value === 'string')
            texts.set(name, value);
        else if (value === true)
            texts.set(name, 'true');
    }
    return { texts, lists };
}
async function act(command, context, job) {
    const line = readLine(command);
    let left = () => UNCHANGED;
    try {
        context.end(await job(line, (leftBehind) => (left = leftBehind)));
    }
    catch (thrown) {
        const failure = (0,run/* failureOf */.g5)(thrown, context.signal);
        context.end(failure.result);
        await tellFailure(failure, left(), line.texts.has('json'), context);
        const hasSummary = command.options.some((option) => option.name() === 'summary-file');
        const summaryFile = line.texts.get('summary-file') || context.env[(0,flags/* variableOf */.Qn)('summary-file')];
        if (hasSummary && summaryFile)
            await appendNoRun(failure, left(), summaryFile, context.terminal);
    }
}
async function tellFailure(failure, left, isJson, { env, terminal }) {
    terminal.error(failure.result, (0,no_run/* noRunParagraphs */.a)(failure, left));
    if (isJson || env[(0,flags/* variableOf */.Qn)('json')] === 'true')
        await terminal.print(`${(0,outputs/* reportJson */.l)((0,no_run/* noRunReport */.Z)(failure, left))}\n`);
}
async function appendNoRun(failure, left, path, terminal) {
    const [{ noRunMarkdown }, { appendSummary }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(369), __webpack_require__.e(110)]).then(__webpack_require__.bind(__webpack_require__, 6369)),
        __webpack_require__.e(/* import() */ 139).then(__webpack_require__.bind(__webpack_require__, 4139)),
    ]);
    appendSummary(noRunMarkdown(failure, left), path, terminal);
}

;// CONCATENATED MODULE: ./build/faces/cli/help.js
const VARIABLES_HELP = `
Every flag can also be given as a variable: --wait-for ready as CLONESQUAD_WAIT_FOR=ready, a flag without a value as
true, and one that may be repeated with commas: CLONESQUAD_SIZE=cache=2,backend/workers=3.
Flags count before variables, and variables before the plan.`;
const PROGRAM_HELP = `
Examples:
  clonesquad-scale scale --env perf1 --frontend 4 --backend 50%
  clonesquad-scale wait --env perf1 --frontend 4 --backend 50%
  clonesquad-scale status --env perf1
  clonesquad-scale doctor --env perf1
  clonesquad-scale plan --activity performance

Exit codes: 0 the fleets are there, 1 a bug, 2 wrong input, 3 no sign-in, 4 refused or unreachable, 5 half set,
6 not taken up, 7 timeout, 8 out of reach or standing still, 9 superseded, 129, 130 and 143 cancelled.
Every failure: https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md`;

;// CONCATENATED MODULE: ./build/faces/cli/doctor-command.js



const addDoctorCommand = (program, context) => {
    const command = program
        .command('doctor')
        .description('Find out whether a scale would work, check by check. Nothing is changed, and no size is needed.');
    addFlags(command, [...flags/* SELECTION */.$V, ...flags/* SIZES */.F0, ...(0,flags/* settingFlags */.KB)('doctor'), flags/* JSON_FLAG */.KH])
        .addHelpText('after', HELP)
        .action(() => act(command, context, async (line) => {
        const { runDoctor } = await Promise.all(/* import() */[__webpack_require__.e(741), __webpack_require__.e(968), __webpack_require__.e(86), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 9838));
        return runDoctor(line, context);
    }));
};
const HELP = `
Examples:
  clonesquad-scale doctor --env perf1
  clonesquad-scale doctor --env perf1 --frontend 4 --backend 100% --floor 0
The right to write is asked for by a write with an empty body: AWS decides on it first, and CloneSquad stores nothing.
The exit code is 0 if a scale would work, and else that of the first check that keeps it from working.
${VARIABLES_HELP}`;

;// CONCATENATED MODULE: ./build/faces/cli/plan-command.js


const addPlanCommand = (program, context) => {
    const plan = program
        .command('plan')
        .description('Show what a resource plan gives to its environments, or check it.')
        .addHelpText('after', plan_command_HELP);
    const show = plan
        .command('show', { isDefault: true })
        .description('Show the sizes and settings of each environment and activity. The usual subcommand.');
    addFlags(show, [
        ...flags/* SELECTION */.$V.map((flag) => ({ ...flag, about: SHOWN[flag.name] ?? flag.about })),
        JSON_FLAG_OF_PLAN,
        flags/* MATRIX_FLAG */.$g,
    ]).action(() => act(show, context, loading('showPlan')));
    const validate = plan
        .command('validate')
        .description('Check the plan, and every activity in every environment; all mistakes are named.');
    addFlags(validate, flags/* SELECTION */.$V.filter(({ name }) => name === 'plan').map((flag) => ({ ...flag, about: SHOWN['plan'] ?? '' }))).action(() => act(validate, context, loading('validatePlan')));
    function loading(name) {
        return async (line) => {
            const jobs = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(968), __webpack_require__.e(719), __webpack_require__.e(921)]).then(__webpack_require__.bind(__webpack_require__, 9921));
            return jobs[name](line, context);
        };
    }
};
const SHOWN = {
    env: 'Names and patterns of environments, such as perf*, commas between them. Default: all.',
    plan: 'Path of the resource plan. Default: clonesquad-plan.yml.',
    activity: 'Activity of the plan. Default: all.',
};
const JSON_FLAG_OF_PLAN = { ...flags/* JSON_FLAG */.KH, about: 'The same as one line of JSON, in place of a table.' };
const plan_command_HELP = `
Examples:
  clonesquad-scale plan --activity performance --env 'perf*'
  clonesquad-scale plan show --activity performance --matrix
  clonesquad-scale plan validate --plan plans/clonesquad-plan.yml`;

;// CONCATENATED MODULE: ./build/faces/cli/scale-command.js



const addScaleCommand = (program, context) => {
    const command = program
        .command('scale')
        .description('Set the sizes of the fleets, and wait until the instances are really there.');
    addFlags(command, [...flags/* SELECTION */.$V, ...flags/* SIZES */.F0, ...(0,flags/* settingFlags */.KB)('scale'), ...flags/* OUTPUT */.aQ])
        .addHelpText('after', scale_command_HELP)
        .action(() => act(command, context, async (line, leave) => {
        const { runScale } = await Promise.all(/* import() */[__webpack_require__.e(741), __webpack_require__.e(968), __webpack_require__.e(86), __webpack_require__.e(369), __webpack_require__.e(120), __webpack_require__.e(318)]).then(__webpack_require__.bind(__webpack_require__, 7318));
        return runScale(line, 'scale', context, leave);
    }));
};
const scale_command_HELP = `
Examples:
  clonesquad-scale scale --env perf1 --frontend 4 --backend 50%
  clonesquad-scale scale --env perf1 --frontend 0 --floor 0 --wait-for settled
  clonesquad-scale scale --activity performance --env 'perf*'
  clonesquad-scale scale --env perf1 --backend 6 --size backend/workers=3 --dry-run
${VARIABLES_HELP}`;

;// CONCATENATED MODULE: ./build/faces/cli/status-command.js



const addStatusCommand = (program, context) => {
    const command = program
        .command('status')
        .description('Show what is set and what runs, fleet by fleet. Nothing is changed.');
    addFlags(command, [...flags/* SELECTION */.$V, ...flags/* LOOK */.og, flags/* WATCH_FLAG */.dR, flags/* JSON_FLAG */.KH])
        .addHelpText('after', status_command_HELP)
        .action(() => act(command, context, async (line) => {
        const { runStatus } = await Promise.all(/* import() */[__webpack_require__.e(741), __webpack_require__.e(968), __webpack_require__.e(86), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 9838));
        return runStatus(line, context);
    }));
};
const status_command_HELP = `
Examples:
  clonesquad-scale status --env perf1
  clonesquad-scale status --env perf1 --watch --poll-interval 20s
  clonesquad-scale status --plan clonesquad-plan.yml --env 'perf*' --json
${VARIABLES_HELP}`;

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/report/environments-line.js
var environments_line = __webpack_require__(8860);
// EXTERNAL MODULE: ./build/report/progress.js
var report_progress = __webpack_require__(5364);
// EXTERNAL MODULE: ./build/report/progress-line.js
var progress_line = __webpack_require__(2227);
;// CONCATENATED MODULE: ./build/report/many-progress.js



const PAUSE_MS = 5_000;
function manyProgressLog(environments, log) {
    const known = new Map();
    const failed = new Set();
    let said = { text: '', at: Number.NEGATIVE_INFINITY };
    let hasChanged = false;
    return (progress) => {
        const { fleet, verdict, isOver, now } = progress;
        hasChanged ||= known.get(fleet)?.verdict.kind !== verdict.kind;
        known.set(fleet, progress);
        if (verdict.kind === 'failed' && isOver && !failed.has(fleet)) {
            failed.add(fleet);
            log((0,progress_line/* progressLine */.oz)(progress));
        }
        if (now - said.at < (hasChanged ? PAUSE_MS : report_progress/* HEARTBEAT_MS */.m))
            return;
        hasChanged = false;
        const [text] = (0,environments_line/* environmentsLine */.B)(environments, known).texts;
        if (text === said.text && now - said.at < report_progress/* HEARTBEAT_MS */.m)
            return;
        said = { text, at: now };
        log(text);
    };
}

// EXTERNAL MODULE: ./build/report/progress-log.js
var progress_log = __webpack_require__(1755);
;// CONCATENATED MODULE: ./build/faces/cli/terminal.js





function logOf(environments, log) {
    const fleets = environments.flatMap((environment) => environment.fleets);
    return fleets.length > environments_line/* MOST_LINES */.q ? manyProgressLog(environments, log) : (0,progress_log/* progressLog */.m)(log);
}
function isLive({ isTTY, rows }, env) {
    return isTTY && rows > 0 && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
function linesAboveBoard(stream) {
    let board;
    const write = (text) => {
        const direct = () => {
            stream.write(text);
        };
        if (board === undefined)
            direct();
        else
            board.writeAbove(direct);
    };
    const opened = (live) => {
        board = live;
        const close = () => {
            live.close();
            board = undefined;
        };
        return { ...live, close };
    };
    return { write, opened };
}
function openTerminal({ out, err }, env) {
    const paintOn = (stream) => (colour, text) => isLive(stream, env) ? (0,external_node_util_.styleText)(colour, text, { stream }) : text;
    const paint = paintOn(err);
    const { write, opened } = linesAboveBoard(err);
    const log = (line) => write(`${(0,plain_text/* plainLine */.h0)(line)}\n`);
    return {
        print: (text) => new Promise((resolve) => out.write(text, (error) => resolve(!error))),
        log,
        notice: (text) => write(`${paint('cyan', 'Notice:')} ${(0,plain_text/* plainParagraphs */.Ar)(text)}\n`),
        warning: (text) => write(`${paint('yellow', 'Warning:')} ${(0,plain_text/* plainParagraphs */.Ar)(text)}\n`),
        error: (result, paragraphs) => write(`${paint('red', `Error (${(0,plain_text/* plainLine */.h0)(result)}):`)} ${(0,plain_text/* plainParagraphs */.Ar)(paragraphs.join('\n'))}\n`),
        async openProgress(environments) {
            if (!isLive(err, env))
                return { show: logOf(environments, log), close: () => { } };
            const { openProgressBoard } = await __webpack_require__.e(/* import() */ 507).then(__webpack_require__.bind(__webpack_require__, 2507));
            return opened(openProgressBoard(err, environments, paint));
        },
        async openWatch() {
            if (!isLive(out, env))
                return undefined;
            const { openStatusBoard } = await __webpack_require__.e(/* import() */ 507).then(__webpack_require__.bind(__webpack_require__, 2507));
            return opened(openStatusBoard(out, paintOn(out)));
        },
    };
}

;// CONCATENATED MODULE: ./build/faces/cli/wait-command.js



const addWaitCommand = (program, context) => {
    const command = program
        .command('wait')
        .description('Wait until the fleets have the sizes that are given, without setting them.');
    addFlags(command, [...flags/* SELECTION */.$V, ...flags/* SIZES */.F0, ...(0,flags/* settingFlags */.KB)('wait'), ...flags/* OUTPUT */.aQ])
        .addHelpText('after', wait_command_HELP)
        .action(() => act(command, context, async (line, leave) => {
        const { runScale } = await Promise.all(/* import() */[__webpack_require__.e(741), __webpack_require__.e(968), __webpack_require__.e(86), __webpack_require__.e(369), __webpack_require__.e(120), __webpack_require__.e(318)]).then(__webpack_require__.bind(__webpack_require__, 7318));
        return runScale(line, 'wait', context, leave);
    }));
};
const wait_command_HELP = `
Examples:
  clonesquad-scale wait --env perf1 --frontend 4 --backend 50%
  clonesquad-scale wait --activity performance --wait-for running --timeout 10m
${VARIABLES_HELP}`;

;// CONCATENATED MODULE: ./build/faces/cli/cli.js















const COMMANDS = [
    addScaleCommand,
    addWaitCommand,
    addStatusCommand,
    addDoctorCommand,
    addPlanCommand,
];
const OLDEST_NODE = 22;
async function runCli() {
    const { signal, received } = (0,signals/* abortOnSignals */.P)();
    endAtSecondSignal();
    outlivePipes();
    const terminal = openTerminal({ out: process.stdout, err: process.stderr }, process.env);
    const context = {
        env: process.env,
        signal,
        terminal,
        end: (result) => {
            process.exitCode = (0,results/* exitCode */.I$)(result, received()) || process.exitCode;
        },
    };
    await parse(process.argv.slice(2), context);
    if (signal.aborted)
        process.exit();
}
function createProgram(context) {
    const program = new esm/* Command */.uB('clonesquad-scale')
        .description('Sets the size of CloneSquad fleets, and waits until the instances are really there.')
        .version(version/* VERSION */.x)
        .exitOverride()
        .configureOutput({ outputError: () => { } })
        .addHelpText('after', PROGRAM_HELP);
    for (const add of COMMANDS)
        add(program, context);
    return program;
}
async function parse(args, context) {
    const program = createProgram(context);
    try {
        const { node: version } = process.versions;
        if (Number.parseInt(version, 10) < OLDEST_NODE)
            throw (0,run/* oldNode */.S$)({ version });
        if (args.length === 0)
            program.outputHelp();
        else
            await program.parseAsync(args, { from: 'user' });
    }
    catch (thrown) {
        if (thrown instanceof esm/* CommanderError */.b7 && thrown.exitCode === 0)
            return;
        const failure = thrown instanceof esm/* CommanderError */.b7 ? usageFailure(thrown) : (0,run/* toFailure */.w2)(thrown);
        context.end(failure.result);
        await tellFailure(failure, UNCHANGED, args.includes('--json'), context);
    }
}
function usageFailure({ code, message }) {
    const said = code === 'commander.help' ? 'there is no such command' : message;
    return (0,run/* wrongUsage */.xY)({ reason: (0,plain_text/* excerpt */.Kb)(said.replace(/^error: /, '')) });
}
const SAME_SIGNAL_MS = 500;
function endAtSecondSignal() {
    let firstAt;
    for (const name of results/* END_SIGNALS */.Cm) {
        process.on(name, () => {
            const now = system_clock/* systemClock */.m.now();
            firstAt ??= now;
            if (now - firstAt > SAME_SIGNAL_MS)
                process.exit((0,results/* exitCode */.I$)('cancelled', name));
        });
    }
}
function outlivePipes() {
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            return;
        process.stderr.write(`The result could not be written: ${(0,plain_text/* excerpt */.Kb)(error.message)}\n`);
        process.exitCode ||= (0,results/* exitCode */.I$)('internal');
    });
    process.stderr.on('error', () => { });
}


/***/ }),

/***/ 960:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KH: () => (/* binding */ JSON_FLAG),
  og: () => (/* binding */ LOOK),
  $g: () => (/* binding */ MATRIX_FLAG),
  aQ: () => (/* binding */ OUTPUT),
  $V: () => (/* binding */ SELECTION),
  F0: () => (/* binding */ SIZES),
  dR: () => (/* binding */ WATCH_FLAG),
  Mp: () => (/* binding */ isOn),
  Q8: () => (/* binding */ readGiven),
  KB: () => (/* binding */ settingFlags),
  LU: () => (/* binding */ spellFlag),
  Qn: () => (/* binding */ variableOf),
  k0: () => (/* binding */ wantsJson)
});

// UNUSED EXPORTS: spellVariable

// EXTERNAL MODULE: ./build/causes/run.js
var run = __webpack_require__(1280);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/plan/nearest.js
var nearest = __webpack_require__(6672);
// EXTERNAL MODULE: ./build/settings/names.js
var names = __webpack_require__(5316);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __webpack_require__(4663);
// EXTERNAL MODULE: ./build/settings/source.js
var settings_source = __webpack_require__(3111);
// EXTERNAL MODULE: ./build/plan/keys.js
var keys = __webpack_require__(2796);
// EXTERNAL MODULE: ./build/settings/examples.js
var examples = __webpack_require__(8505);
;// CONCATENATED MODULE: ./build/faces/cli/layer-pairs.js




const PAIR_LISTS = ['size', 'url'];
const KINDS = {
    size: { suffix: '', right: '2' },
    url: { suffix: fleet_name/* URL_SUFFIX */.Yi, right: (0,examples/* exampleApiUrl */.m)() },
};
function pairOf(name) {
    const { suffix } = KINDS.url;
    if (name.endsWith(suffix))
        return { list: 'url', layer: name.slice(0, -suffix.length) };
    return { list: 'size', layer: name };
}
function readPairs({ named, pairs, spell }) {
    const mistakes = [];
    const given = new Map();
    const layers = { size: [], url: [] };
    for (const list of PAIR_LISTS) {
        const { suffix, right } = KINDS[list];
        for (const text of pairs(list)) {
            const [, layer = '', value = ''] = /^([^=]+)=([\s\S]+)$/.exec(text) ?? [];
            const name = `${layer}${suffix}`;
            const isTwice = given.has(name) || Boolean(named(name));
            const why = whyNoPair(list, layer, isTwice);
            if (why === undefined) {
                given.set(name, value);
                layers[list].push(layer);
            }
            else {
                const { name: input, example } = spell(list);
                mistakes.push({ input, value: text, why, example: example(`cache=${right}`) });
            }
        }
    }
    return { source: (0,settings_source/* textSource */.rC)((name) => given.get(name) ?? named(name), spell), layers, mistakes };
}
function whyNoPair(list, layer, isTwice) {
    if (layer === '')
        return 'a layer and what it is given stand around an =';
    if ((0,keys/* isReserved */.Bs)(layer))
        return `${layer} is no name of a layer`;
    if (list === 'url' && layer.includes('/'))
        return 'a subfleet has the API of its layer';
    return isTwice ? `${layer} is given twice` : undefined;
}

;// CONCATENATED MODULE: ./build/faces/cli/flags.js







const SELECTION = [
    {
        name: 'env',
        value: 'names',
        about: 'The environment. Of a plan: names and patterns such as perf*, commas between them; with --activity, all of them unless it is given.',
    },
    {
        name: 'plan',
        value: 'file',
        about: 'Path of a resource plan. Where only --activity is given: clonesquad-plan.yml.',
    },
    {
        name: 'activity',
        value: 'name',
        about: 'Activity of the plan, which gives the sizes and settings that no flag or variable gives.',
    },
];
const SIZES = [
    ...names/* LAYERS */.RR.map((layer) => ({
        name: layer,
        value: 'size',
        about: `Size of the ${layer}: a whole number (4), a whole percentage of the fleet (50%), or auto for CloneSquad's own autoscaler. Empty: it is left alone.`,
    })),
    {
        name: 'size',
        value: 'layer=size',
        about: 'Size of another layer (cache=2), or of a subfleet (backend/workers=3). May be repeated.',
        isList: true,
    },
    ...names/* LAYERS */.RR.map((layer) => ({
        name: (0,fleet_name/* urlSetting */.mR)(layer),
        value: 'url',
        about: `URL of the ${layer}'s CloneSquad API. Else it is found in CloudFormation.`,
    })),
    {
        name: 'url',
        value: 'layer=url',
        about: "URL of another layer's CloneSquad API. May be repeated.",
        isList: true,
    },
];
function settingFlags(command) {
    const known = settings/* COMMANDS */.Lo.slice(0, settings/* COMMANDS */.Lo.indexOf(command) + 1);
    return settings/* SETTINGS */.yy.filter(({ from, where }) => where !== 'action and plan' && known.includes(from)).map(({ name, value, about, usual }) => ({
        name,
        value,
        about: usual === undefined || value === '' ? about : `${about} Default: ${usual}.`,
    }));
}
const LOOK = [
    ...SIZES.filter(({ name }) => name.endsWith('url')),
    ...settingFlags('status'),
];
const JSON_FLAG = {
    name: 'json',
    value: '',
    about: 'The result as one line of JSON (report.schema.json), in place of a table.',
};
const OUTPUT = [
    JSON_FLAG,
    { name: 'summary-file', value: 'path', about: 'A file to which a summary in Markdown is appended.' },
];
const WATCH_FLAG = {
    name: 'watch',
    value: '',
    about: 'Read again and again, poll-interval apart, until Ctrl-C. With --json, a line each time.',
};
const MATRIX_FLAG = {
    name: 'matrix',
    value: '',
    about: 'One line of JSON for strategy.matrix of a workflow; needs --activity.',
};
const ALL = [
    ...SELECTION,
    ...SIZES,
    ...settingFlags('scale'),
    ...OUTPUT,
    WATCH_FLAG,
    MATRIX_FLAG,
];
function spellFlag(name) {
    const flag = ALL.find((one) => one.name === name);
    if (flag?.value === '')
        return { name: `--${name}`, example: () => `--${name}` };
    if (flag !== undefined)
        return { name: `--${name}`, example: (value) => `--${name} ${shellWord(value)}` };
    const { list, layer } = pairOf(name);
    return { name: `--${list} ${layer}`, example: (value) => `--${list} ${shellWord(`${layer}=${value}`)}` };
}
function spellVariable(name) {
    const isFlag = ALL.some((one) => one.name === name);
    const { list, layer } = pairOf(name);
    const [variable, prefix] = isFlag ? [variableOf(name), ''] : [variableOf(list), `${layer}=`];
    return { name: variable, example: (value) => `${variable}=${shellWord(`${prefix}${value}`)}` };
}
const VARIABLE = 'CLONESQUAD_';
function variableOf(name) {
    return `${VARIABLE}${name.toUpperCase().replaceAll('-', '_')}`;
}
function shellWord(text) {
    return /^[\w%+=:,./@{}-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
function readGiven({ texts, lists }, env) {
    const variable = (name) => env[variableOf(name)];
    const flags = readPairs({
        named: (name) => texts.get(name),
        pairs: (list) => lists.get(list) ?? [],
        spell: spellFlag,
    });
    const variables = readPairs({
        named: (name) => (NAMED.has(name) ? variable(name) : undefined),
        pairs: (list) => (variable(list) ?? '').split(',').filter((part) => part !== ''),
        spell: spellVariable,
    });
    const mistakes = [...flags.mistakes, ...variables.mistakes, ...mistypedVariables(env)];
    if (mistakes.length > 0)
        throw (0,run/* wrongInputs */.hF)({ mistakes });
    const noEnv = (texts.get('env') ?? variable('env')) === '';
    const emptyEnv = { text: '', spelling: texts.has('env') ? spellFlag('env') : spellVariable('env') };
    const source = (0,settings_source/* firstOf */.Ku)((name) => (noEnv && name === 'env' ? emptyEnv : undefined), flags.source, variables.source);
    const layersOf = (list) => [...flags.layers[list], ...variables.layers[list]];
    return {
        source: (0,settings_source/* withFloorOfAll */.vi)(source),
        layers: [...new Set([...names/* LAYERS */.RR, ...layersOf('size'), ...layersOf('url')])],
        urls: layersOf('url'),
    };
}
function mistypedVariables(env) {
    const known = ALL.map(({ name }) => variableOf(name).slice(VARIABLE.length));
    return Object.entries(env).flatMap(([input, value = '']) => {
        const name = input.startsWith(VARIABLE) ? input.slice(VARIABLE.length) : undefined;
        const near = name === undefined || known.includes(name) ? undefined : (0,nearest/* nearest */.p)(name, known);
        if (near === undefined)
            return [];
        const right = `${VARIABLE}${near}`;
        const why = `there is no such variable, and ${right} is nearly it`;
        return [{ input, value, why, example: `${right}=${shellWord(value)}` }];
    });
}
const NAMED = new Set(ALL.flatMap(({ name, isList }) => (isList ? [] : [name])));
function wantsJson(line, env) {
    return isOn(JSON_FLAG, line, env);
}
function isOn(flag, { texts }, env) {
    const value = env[variableOf(flag.name)] ?? '';
    if (texts.has(flag.name) || value === 'true')
        return true;
    if (value === '' || value === 'false')
        return false;
    const { name, example } = spellVariable(flag.name);
    throw (0,run/* wrongInputs */.hF)({
        mistakes: [{ input: name, value, why: 'it is false or true', example: example('true') }],
    });
}


/***/ }),

/***/ 2796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   OI: () => (/* binding */ SETTING_NAMES),
/* harmony export */   TE: () => (/* binding */ settingExample),
/* harmony export */   mX: () => (/* binding */ STRUCTURE),
/* harmony export */   sw: () => (/* binding */ isSettingKey),
/* harmony export */   ui: () => (/* binding */ isRunOnly)
/* harmony export */ });
/* unused harmony exports PLAN_SETTINGS, RESERVED */
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2538);
/* harmony import */ var _settings_examples_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8505);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5316);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4663);




const PLAN_SETTINGS = _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy.filter(({ where }) => where !== 'action and CLI');
const SETTING_NAMES = PLAN_SETTINGS.map(({ name }) => name);
const OTHER_NAMES = [
    ..._settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .yy.map(({ name }) => name).filter((name) => !SETTING_NAMES.includes(name)),
    ...['env', 'plan', 'activity', 'size', 'url', 'json', 'summary-file', 'watch'],
];
const STRUCTURE = ['environments', 'activities', 'layers'];
const RESERVED = [...SETTING_NAMES, ...OTHER_NAMES, ...STRUCTURE];
function isReserved(name) {
    return RESERVED.includes(name) || name.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_1__/* .URL_SUFFIX */ .Yi) || name.endsWith(_settings_names_js__WEBPACK_IMPORTED_MODULE_2__/* .FLOOR_SUFFIX */ .xl);
}
function isSettingKey(key) {
    return SETTING_NAMES.includes(key) || key.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_1__/* .URL_SUFFIX */ .Yi);
}
function isRunOnly(key) {
    return OTHER_NAMES.includes(key);
}
function settingExample(key) {
    const setting = PLAN_SETTINGS.find(({ name }) => name === key);
    return `${key}: ${setting === undefined ? (0,_settings_examples_js__WEBPACK_IMPORTED_MODULE_3__/* .exampleApiUrl */ .m)() : (setting.usual ?? `<${setting.value}>`)}`;
}


/***/ }),

/***/ 6672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);

function nearest(name, candidates) {
    let best;
    let least = 3;
    for (const candidate of candidates.slice(0, MOST_COMPARED)) {
        const limit = Math.min(name.length, candidate.length) <= SHORT ? 1 : 2;
        if (Math.abs(name.length - candidate.length) > limit)
            continue;
        const away = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(name, candidate);
        if (away > limit || away >= least)
            continue;
        best = candidate;
        least = away;
    }
    return best;
}
const SHORT = 4;
const MOST_COMPARED = 500;


/***/ }),

/***/ 8860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ environmentsLine),
/* harmony export */   q: () => (/* binding */ MOST_LINES)
/* harmony export */ });
const MOST_LINES = 10;
function environmentsLine(environments, known) {
    const [first, ...others] = environments.map(({ fleets }) => fleets);
    const isOne = first !== undefined && others.length === 0;
    const units = isOne ? first.map((fleet) => [fleet]) : environments.map(({ fleets }) => fleets);
    const kinds = units.map((fleets) => fleets.map((fleet) => known.get(fleet)?.verdict.kind));
    const there = kinds.filter((ofOne) => ofOne.every((kind) => kind === 'converged')).length;
    const failed = kinds.filter((ofOne) => ofOne.includes('failed')).length;
    const what = isOne ? 'fleets' : 'environments';
    const short = `${there}/${units.length}`;
    return {
        kind: failed > 0 ? 'failed' : there === units.length ? 'converged' : 'waiting',
        texts: [
            `${units.length} ${what}: ${there} there, ${units.length - there - failed} on their way, ${failed} failed`,
            `${short} there${failed === 0 ? '' : `, ${failed} failed`}`,
            short,
        ],
    };
}


/***/ })

};
