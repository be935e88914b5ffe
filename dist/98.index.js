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
// EXTERNAL MODULE: ./build/failure.js
var failure = __webpack_require__(9874);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
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
// What every command has in common: its flags, what it may use, and what becomes of it when it fails.





/** The state left behind by what has not begun. */
const UNCHANGED = 'Nothing was changed.';
/** Gives a command its flags. */
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
/** The second one of two would count and the first one not: whoever means --backend and writes --frontend is to be told. */
function only(text, before) {
    if (before !== undefined)
        throw new esm/* InvalidArgumentError */.Di('It is given twice.');
    return notFlag(text);
}
/** No value begins like a flag: one that does was meant as a flag, after another one without its value. */
function notFlag(text) {
    if (text.startsWith('--'))
        throw new esm/* InvalidArgumentError */.Di('That is a flag, and not a value.');
    return text;
}
/** What stood on the command line. */
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
/** Does a command's job: whatever becomes of it, the exit code says so. */
async function act(command, context, job) {
    const line = readLine(command);
    let left = UNCHANGED;
    try {
        context.end(await job(line, (leftBehind) => (left = leftBehind)));
    }
    catch (thrown) {
        const failure = (0,run/* failureOf */.g5)(thrown, context.signal);
        context.end(failure.result);
        await tellFailure(failure, left, line.texts.has('json'), context);
    }
}
/** Says why nothing can be run, as JSON too, if a flag (`isJson`) or a variable asks for that. */
async function tellFailure(failure, left, isJson, { env, terminal }) {
    terminal.error(failure.result, (0,no_run/* noRunParagraphs */.a)(failure, left));
    if (isJson || env[(0,flags/* variableOf */.Qn)('json')] === 'true')
        await terminal.print(`${(0,outputs/* reportJson */.l)((0,no_run/* noRunReport */.Z)(failure, left))}\n`);
}

;// CONCATENATED MODULE: ./build/faces/cli/help.js
// What the help of several commands says alike.
/** How flags are given as variables. */
const VARIABLES_HELP = `
Every flag can also be given as a variable: --wait-for ready as CLONESQUAD_WAIT_FOR=ready, a flag without a value as
true, and one that may be repeated with commas: CLONESQUAD_SIZE=cache=2,backend/workers=3.
Flags count before variables, and variables before the plan.`;

;// CONCATENATED MODULE: ./build/faces/cli/doctor-command.js
// `clonesquad-scale doctor`: finds out whether a scale would work, and changes nothing.



/** Adds the command. */
const addDoctorCommand = (program, context) => {
    const command = program
        .command('doctor')
        .description('Find out whether a scale would work, check by check. Nothing is changed, and no size is needed.');
    addFlags(command, [...flags/* SELECTION */.$V, ...flags/* SIZES */.F0, ...(0,flags/* settingFlags */.KB)('dry-run'), flags/* JSON_FLAG */.KH])
        .addHelpText('after', HELP)
        .action(() => act(command, context, async (line) => {
        const { runDoctor } = await Promise.all(/* import() */[__webpack_require__.e(205), __webpack_require__.e(196), __webpack_require__.e(435)]).then(__webpack_require__.bind(__webpack_require__, 3435));
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
// `clonesquad-scale plan`: shows what a resource plan gives, or says whether it is right. Nothing is sent to anyone.


/** Adds the command with its subcommands; `show` is the usual one. */
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
            const jobs = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(100), __webpack_require__.e(524)]).then(__webpack_require__.bind(__webpack_require__, 9921));
            return jobs[name](line, context);
        };
    }
};
/** What the flags mean here. */
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
// `clonesquad-scale scale`: sets the sizes and waits until the instances are there.



/** Adds the command. */
const addScaleCommand = (program, context) => {
    const command = program
        .command('scale')
        .description('Set the sizes of the fleets, and wait until the instances are really there.');
    addFlags(command, [...flags/* SELECTION */.$V, ...flags/* SIZES */.F0, ...(0,flags/* settingFlags */.KB)(), ...flags/* OUTPUT */.aQ])
        .addHelpText('after', scale_command_HELP)
        .action(() => act(command, context, async (line, leave) => {
        const { runScale } = await Promise.all(/* import() */[__webpack_require__.e(205), __webpack_require__.e(753), __webpack_require__.e(196), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 3489));
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
// `clonesquad-scale status`: tells what the fleets are, once or again and again, and writes nothing.



/** Adds the command. */
const addStatusCommand = (program, context) => {
    const command = program
        .command('status')
        .description('Show what is set and what runs, fleet by fleet. Nothing is changed.');
    addFlags(command, [...flags/* SELECTION */.$V, ...flags/* LOOK */.og, flags/* WATCH_FLAG */.dR, flags/* JSON_FLAG */.KH])
        .addHelpText('after', status_command_HELP)
        .action(() => act(command, context, async (line) => {
        const { runStatus } = await Promise.all(/* import() */[__webpack_require__.e(205), __webpack_require__.e(196), __webpack_require__.e(435)]).then(__webpack_require__.bind(__webpack_require__, 3435));
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
// The wait for many fleets in a log: how many environments are where, and each fleet that fails; a line for every step of every fleet would hide both.



/** At least so long lies between two lines on all, in ms. */
const PAUSE_MS = 5_000;
/** A log's view of the wait for many environments. */
function manyProgressLog(environments, log) {
    const known = new Map();
    const failed = new Set();
    let said = { text: '', at: Number.NEGATIVE_INFINITY };
    return (progress) => {
        const { fleet, verdict, isOver, now } = progress;
        known.set(fleet, progress);
        if (verdict.kind === 'failed' && isOver && !failed.has(fleet)) {
            failed.add(fleet);
            log((0,progress_line/* progressLine */.oz)(progress));
        }
        if (now - said.at < PAUSE_MS)
            return;
        const [text] = (0,environments_line/* environmentsLine */.B)(environments, known).texts;
        if (text === said.text && now - said.at < report_progress/* HEARTBEAT_MS */.m)
            return;
        said = { text, at: now };
        log(text);
    };
}

;// CONCATENATED MODULE: ./build/faces/cli/terminal.js
// The two streams of a command: standard output has the result and nothing else, standard error all the rest, as plain text.





/** What a log shows of the wait: every step of a few fleets, or how many environments are where. */
function logOf(environments, log) {
    const fleets = environments.flatMap((environment) => environment.fleets);
    return fleets.length > environments_line/* MOST_LINES */.q ? manyProgressLog(environments, log) : (0,report_progress/* progressLog */.V)(log);
}
/** Whether a stream is watched by a person, who has not asked for plain text. Where nobody watches, a terminal has no size. */
function isLive({ isTTY, rows }, env) {
    return isTTY && rows > 0 && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
/** Makes a terminal of two streams. */
function openTerminal({ out, err }, env) {
    const paintOn = (stream) => (colour, text) => isLive(stream, env) ? (0,external_node_util_.styleText)(colour, text, { stream }) : text;
    const paint = paintOn(err);
    let board;
    // While a board is drawn, lines go above it.
    const write = (text) => {
        const direct = () => {
            err.write(text);
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
    const log = (line) => write(`${(0,plain_text/* plainLine */.h0)(line)}\n`);
    return {
        print: (text) => new Promise((resolve) => out.write(text, (error) => resolve(!error))),
        log,
        notice: (text) => write(`${paint('cyan', 'Notice:')} ${(0,plain_text/* plainText */.wh)(text)}\n`),
        warning: (text) => write(`${paint('yellow', 'Warning:')} ${(0,plain_text/* plainText */.wh)(text)}\n`),
        error: (result, paragraphs) => write(`${paint('red', `Error (${(0,plain_text/* plainLine */.h0)(result)}):`)} ${(0,plain_text/* plainText */.wh)(paragraphs.join('\n'))}\n`),
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
// `clonesquad-scale wait`: waits until the fleets have their sizes, and writes nothing.



/** Adds the command. */
const addWaitCommand = (program, context) => {
    const command = program
        .command('wait')
        .description('Wait until the fleets have the sizes that are given, without setting them.');
    addFlags(command, [...flags/* SELECTION */.$V, ...flags/* SIZES */.F0, ...(0,flags/* settingFlags */.KB)('ttl', 'floor', 'dry-run'), ...flags/* OUTPUT */.aQ])
        .addHelpText('after', wait_command_HELP)
        .action(() => act(command, context, async (line, leave) => {
        const { runScale } = await Promise.all(/* import() */[__webpack_require__.e(205), __webpack_require__.e(753), __webpack_require__.e(196), __webpack_require__.e(489)]).then(__webpack_require__.bind(__webpack_require__, 3489));
        return runScale(line, 'wait', context, leave);
    }));
};
const wait_command_HELP = `
Examples:
  clonesquad-scale wait --env perf1 --frontend 4 --backend 50%
  clonesquad-scale wait --activity performance --wait-for running --timeout 10m
${VARIABLES_HELP}`;

;// CONCATENATED MODULE: ./build/faces/cli/cli.js
// The face on a command line: one program, and a file for each of its commands.














/** All commands, in the order of the help. */
const COMMANDS = [
    addScaleCommand,
    addWaitCommand,
    addStatusCommand,
    addDoctorCommand,
    addPlanCommand,
];
/** As package.json has it. */
const OLDEST_NODE = 22;
/** Runs the command of the process's arguments: whatever happens, it sets the process's exit code. */
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
            // A result that could not be written is no success.
            process.exitCode = (0,failure/* exitCode */.I$)(result, received()) || process.exitCode;
        },
    };
    await parse(process.argv.slice(2), context);
    // Calls that take no signal may still be under way.
    if (signal.aborted)
        process.exit();
}
/** Makes the program, with every command in it. */
function createProgram(context) {
    const program = new esm/* Command */.uB('clonesquad-scale')
        .description('Sets the size of CloneSquad fleets, and waits until the instances are really there.')
        .version(version/* VERSION */.x)
        .exitOverride()
        // What is wrong is told as every failure is.
        .configureOutput({ outputError: () => { } })
        .addHelpText('after', cli_HELP);
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
        // Help and version are no errors, and what they asked for is done.
        if (thrown instanceof esm/* CommanderError */.b7 && thrown.exitCode === 0)
            return;
        const failure = thrown instanceof esm/* CommanderError */.b7 ? usageFailure(thrown) : (0,run/* toFailure */.w2)(thrown);
        context.end(failure.result);
        await tellFailure(failure, UNCHANGED, args.includes('--json'), context);
    }
}
function usageFailure({ code, message }) {
    // `help` for a command that there is not has shown what there is.
    const said = code === 'commander.help' ? 'there is no such command' : message;
    return (0,run/* wrongUsage */.xY)({ reason: (0,plain_text/* excerpt */.Kb)(said.replace(/^error: /, '')) });
}
/** Of one Ctrl-C, a process may get two signals at once: from the terminal, and from what has started it. */
const SAME_SIGNAL_MS = 500;
function endAtSecondSignal() {
    let firstAt;
    for (const name of failure/* END_SIGNALS */.Cm) {
        process.on(name, () => {
            const now = system_clock/* systemClock */.m.now();
            firstAt ??= now;
            if (now - firstAt > SAME_SIGNAL_MS)
                process.exit((0,failure/* exitCode */.I$)('cancelled', name));
        });
    }
}
/** Whoever reads no further, as head does, ends no run. Whatever else keeps the result from being written is a failure. */
function outlivePipes() {
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            return;
        process.stderr.write(`The result could not be written: ${(0,plain_text/* plainText */.wh)(error.message)}\n`);
        process.exitCode ||= (0,failure/* exitCode */.I$)('internal');
    });
    process.stderr.on('error', () => { });
}
const cli_HELP = `
Examples:
  clonesquad-scale scale --env perf1 --frontend 4 --backend 50%
  clonesquad-scale wait --env perf1 --frontend 4 --backend 50%
  clonesquad-scale status --env perf1
  clonesquad-scale doctor --env perf1
  clonesquad-scale plan --activity performance

Exit codes: 0 the fleets are there, 1 a bug, 2 wrong input, 3 no sign-in, 4 refused or unreachable, 5 half set,
6 not taken up, 7 timeout, 8 out of reach or standing still, 9 superseded, 129, 130 and 143 cancelled.
Every failure: https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md`;


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
// EXTERNAL MODULE: ./build/plan/nearest.js
var nearest = __webpack_require__(4291);
// EXTERNAL MODULE: ./build/settings/read-request.js + 3 modules
var read_request = __webpack_require__(6779);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __webpack_require__(4663);
// EXTERNAL MODULE: ./build/settings/source.js
var settings_source = __webpack_require__(3111);
// EXTERNAL MODULE: ./build/plan/keys.js
var keys = __webpack_require__(2796);
;// CONCATENATED MODULE: ./build/faces/cli/layer-pairs.js
// Layers that have no flag of their own are given their size and their URL in pairs, `cache=2`: by --size and --url, and their variables.


/** The flags that take pairs, in the order in which they are read. */
const PAIR_LISTS = ['size', 'url'];
/** How the setting that a pair gives is called, after its layer, and what a right one may give. */
const KINDS = {
    size: { suffix: '', right: '2' },
    url: { suffix: keys/* URL_SUFFIX */.Yi, right: 'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/' },
};
/** The pair that gives a setting that has no name of its own: its list, and what stands before the `=`. */
function pairOf(name) {
    const { suffix } = KINDS.url;
    if (name.endsWith(suffix))
        return { list: 'url', layer: name.slice(0, -suffix.length) };
    return { list: 'size', layer: name };
}
/** Puts the pairs of one place beside what it gives by name. */
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
// The flags of the commands, made from the list of settings, and what was given by them and by variables.






/** Which plan, activity and environments. */
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
/** The sizes, and where the APIs are. */
const SIZES = [
    ...read_request/* LAYERS */.RR.map((layer) => ({
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
    ...read_request/* LAYERS */.RR.map((layer) => ({
        name: `${layer}-url`,
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
/** Every setting of a run, but those that belong to a job of GitHub, and those that a command has no use for. */
function settingFlags(...unused) {
    return settings/* SETTINGS */.y.filter(({ name, where }) => where !== 'action and plan' && !unused.includes(name)).map(({ name, value, about, usual }) => ({
        name,
        value,
        about: usual === undefined || value === '' ? about : `${about} Default: ${usual}.`,
    }));
}
/** Settings by which a look is signed in, finds the fleets and reads them. */
const LOOKED_BY = [
    'aws-region',
    'role-to-assume',
    'role-session-name',
    'role-duration-seconds',
    'audience',
    'poll-interval',
    'metrics-namespace',
    'group-name',
    'allowed-account-ids',
    'vpc-endpoint',
    'request-timeout',
];
/** What a look at the fleets can be given: where they are, and no sizes. */
const LOOK = [
    ...SIZES.filter(({ name }) => name.endsWith('url')),
    ...settingFlags().filter(({ name }) => LOOKED_BY.includes(name)),
];
/** The report as JSON, in place of tables. */
const JSON_FLAG = {
    name: 'json',
    value: '',
    about: 'The result as one line of JSON (report.schema.json), in place of a table.',
};
/** What is said of the result, and where. */
const OUTPUT = [
    JSON_FLAG,
    { name: 'summary-file', value: 'path', about: 'A file to which a summary in Markdown is appended.' },
];
/** Whether a status goes on. */
const WATCH_FLAG = {
    name: 'watch',
    value: '',
    about: 'Read again and again, poll-interval apart, until Ctrl-C. With --json, a line each time.',
};
/** A plan as the jobs of a workflow. */
const MATRIX_FLAG = {
    name: 'matrix',
    value: '',
    about: 'One line of JSON for strategy.matrix of a workflow; needs --activity.',
};
const ALL = [...SELECTION, ...SIZES, ...settingFlags(), ...OUTPUT, WATCH_FLAG, MATRIX_FLAG];
/** How a setting is written as a flag. */
function spellFlag(name) {
    const flag = ALL.find((one) => one.name === name);
    if (flag?.value === '')
        return { name: `--${name}`, example: () => `--${name}` };
    if (flag !== undefined)
        return { name: `--${name}`, example: (value) => `--${name} ${shellWord(value)}` };
    const { list, layer } = pairOf(name);
    return { name: `--${list} ${layer}`, example: (value) => `--${list} ${shellWord(`${layer}=${value}`)}` };
}
/** How it is written as a variable. */
function spellVariable(name) {
    const isFlag = ALL.some((one) => one.name === name);
    const { list, layer } = pairOf(name);
    const [variable, prefix] = isFlag ? [variableOf(name), ''] : [variableOf(list), `${layer}=`];
    return { name: variable, example: (value) => `${variable}=${shellWord(`${prefix}${value}`)}` };
}
/** How every variable begins. */
const VARIABLE = 'CLONESQUAD_';
/** The variable that stands for a flag. */
function variableOf(name) {
    return `${VARIABLE}${name.toUpperCase().replaceAll('-', '_')}`;
}
function shellWord(text) {
    return /^[\w%+=:,./@{}-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
/**
 * Puts flags and variables together. The variable of a flag that may be repeated has commas between its parts.
 *
 * @throws Failure (`invalid-input`) for pairs that are none, or give something twice, and for variables that are nearly one
 */
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
    // An empty environment is kept: taken for none, it would mean all of a plan.
    const noEnv = (texts.get('env') ?? variable('env')) === '';
    const emptyEnv = { text: '', spelling: texts.has('env') ? spellFlag('env') : spellVariable('env') };
    const source = (0,settings_source/* firstOf */.Ku)((name) => (noEnv && name === 'env' ? emptyEnv : undefined), flags.source, variables.source);
    const layersOf = (list) => [...flags.layers[list], ...variables.layers[list]];
    return {
        source: (0,settings_source/* withFloorOfAll */.vi)(source),
        layers: [...new Set([...read_request/* LAYERS */.RR, ...layersOf('size'), ...layersOf('url')])],
        urls: layersOf('url'),
    };
}
/** Passed over, CLONESQUAD_DRYRUN would scale. Others may have variables that begin alike, and mean something else by them. */
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
/** Names that a variable gives as it is. */
const NAMED = new Set(ALL.flatMap(({ name, isList }) => (isList ? [] : [name])));
/** Whether the result is wanted as JSON. Throws as {@link isOn}. */
function wantsJson(line, env) {
    return isOn(JSON_FLAG, line, env);
}
/** Whether a flag without a value is given. Throws a Failure (`invalid-input`) where its variable says neither. */
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

/***/ 8467:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ outputsOf),
/* harmony export */   l: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8046);
// The action's outputs, made from the report alone.

/** A previous value that can stand in a script without harm: all that is a size, and more; anything else is in the report only. */
const HARMLESS_VALUE = /^[\w%.+-]{1,64}$/;
/** The report as one line of JSON, in which whatever is no visible character is escaped, and whatever would end a shell's quotation. */
function reportJson(report) {
    return (0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(JSON.stringify(report)).replace(/['`$]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}
/** Name → value of every output that is known by now; all of them are declared in action.yml. */
function outputsOf(report) {
    const outputs = new Map([['report', reportJson(report)]]);
    if (report.result !== 'pending')
        outputs.set('result', report.result);
    for (const { layer, url, previous, target, running } of report.fleets) {
        if (url !== undefined)
            outputs.set(`${layer}-url`, url);
        if (previous !== undefined && HARMLESS_VALUE.test(previous))
            outputs.set(`${layer}-previous`, previous);
        if (target !== undefined)
            outputs.set(`${layer}-target`, String(target));
        if (running !== undefined)
            outputs.set(`${layer}-running`, String(running));
    }
    return outputs;
}


/***/ }),

/***/ 7500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ abortOnSignals)
/* harmony export */ });
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9874);
// The signals that end a run early, as one AbortSignal: GitHub's runner sends SIGINT, and 7.5 s later SIGTERM.

/** Aborts at the first signal, so that requests end at once and the run can still say what is true. */
function abortOnSignals() {
    const controller = new AbortController();
    let first;
    for (const name of _failure_js__WEBPACK_IMPORTED_MODULE_0__/* .END_SIGNALS */ .Cm) {
        process.on(name, () => {
            first ??= name;
            controller.abort(new DOMException(`cancelled by ${name}`, 'AbortError'));
        });
    }
    return { signal: controller.signal, received: () => first };
}


/***/ }),

/***/ 2796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   OI: () => (/* binding */ SETTING_NAMES),
/* harmony export */   TE: () => (/* binding */ settingExample),
/* harmony export */   Yi: () => (/* binding */ URL_SUFFIX),
/* harmony export */   ac: () => (/* binding */ USUAL_LAYERS),
/* harmony export */   mX: () => (/* binding */ STRUCTURE),
/* harmony export */   sw: () => (/* binding */ isSettingKey),
/* harmony export */   ui: () => (/* binding */ isRunOnly)
/* harmony export */ });
/* unused harmony exports PLAN_SETTINGS, RESERVED */
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5316);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4663);
// Which keys a plan may have where: the settings of a run, the URLs of layers, and the few that give a plan its structure.


/** The settings that a plan can give, in their order. */
const PLAN_SETTINGS = _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .y.filter(({ where }) => where !== 'action and CLI');
/** Their names. */
const SETTING_NAMES = PLAN_SETTINGS.map(({ name }) => name);
/** Settings, inputs and flags of one run, which a plan cannot give. */
const OTHER_NAMES = [
    ..._settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .y.map(({ name }) => name).filter((name) => !SETTING_NAMES.includes(name)),
    ...['env', 'plan', 'activity', 'size', 'url', 'json', 'summary-file', 'watch'],
];
/** Keys that give a plan its structure. */
const STRUCTURE = ['environments', 'activities', 'layers'];
/** The layers that the action has inputs for. */
const USUAL_LAYERS = ['frontend', 'backend'];
/** The end of a key that gives the URL of a layer's API. */
const URL_SUFFIX = '-url';
/** The keys that no layer may be called like. */
const RESERVED = [...SETTING_NAMES, ...OTHER_NAMES, ...STRUCTURE];
/** Whether a name means something else in a plan, so that no layer may have it. */
function isReserved(name) {
    return RESERVED.includes(name) || name.endsWith(URL_SUFFIX) || name.endsWith(_settings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .FLOOR_SUFFIX */ .xl);
}
/** Whether a key is a setting, or the URL of a layer. */
function isSettingKey(key) {
    return SETTING_NAMES.includes(key) || key.endsWith(URL_SUFFIX);
}
/** Whether a key is what only the inputs and flags of one run can give. */
function isRunOnly(key) {
    return OTHER_NAMES.includes(key);
}
/** How a setting is written with a value. */
function settingExample(key) {
    const setting = PLAN_SETTINGS.find(({ name }) => name === key);
    const url = 'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/';
    return `${key}: ${setting === undefined ? url : (setting.usual ?? `<${setting.value}>`)}`;
}


/***/ }),

/***/ 4291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
// What somebody who mistyped a name may have meant.

/** The nearest of some names to one that is none of them: at most two letters away, or one where either is short. */
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
/** In so short a name, two other letters make another word. */
const SHORT = 4;
/** Nobody has so many names, and each mistake is compared with all. */
const MOST_COMPARED = 500;


/***/ }),

/***/ 8860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ environmentsLine),
/* harmony export */   q: () => (/* binding */ MOST_LINES)
/* harmony export */ });
// One line on many environments: how many of them are where.
/** More fleets than these are not told of one by one. */
const MOST_LINES = 10;
/** How many are where; the fleets of a single environment are counted one by one. */
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


/***/ }),

/***/ 1496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ noRunReport),
/* harmony export */   a: () => (/* binding */ noRunParagraphs)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8508);
/* harmony import */ var _troubleshooting_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1349);
// What is said of a run that could not even begin, or could not be told of.


/** The whole of its error, a paragraph a line. */
function noRunParagraphs({ what, owner, fix, code }, leftBehind) {
    return [
        what,
        `To be fixed by ${owner}: ${fix}`,
        `State left behind: ${leftBehind}`,
        `More: ${(0,_troubleshooting_js__WEBPACK_IMPORTED_MODULE_0__/* .troubleshootingUrl */ .K)(code)}`,
    ];
}
/** Its report. */
function noRunReport({ what, result, code }, leftBehind) {
    return { version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .VERSION */ .x, result, code, headline: what, leftBehind, fleets: [] };
}


/***/ }),

/***/ 3533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ boundsText),
/* harmony export */   Os: () => (/* binding */ startingOf),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   bY: () => (/* binding */ otherStates)
/* harmony export */ });
/* harmony import */ var _clonesquad_bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5224);
// A fleet's numbers in words, for progress lines and errors alike.

/** A number as far as it is known: `4`, or `3-4`. */
function boundsText(bounds) {
    return (0,_clonesquad_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(bounds) ? String(bounds.low) : `${bounds.low}-${bounds.high}`;
}
/** A value of CloneSquad's as people name it: `none`, `auto`, or the value itself. */
function valueText(value) {
    if (value === 'undefined')
        return 'none';
    return value === '-1' ? 'auto' : value;
}
/** Instances on their way up: those that are pending may be among the initializing ones, so the larger number stands. */
function startingOf({ pending, initializing }) {
    return Math.max(pending, initializing);
}
/** The instances that are not simply running, a text a state: `2 initializing`. */
function otherStates({ counts, inError }) {
    if (counts === undefined)
        return [];
    const states = [
        [counts.PendingInstances, 'pending'],
        [counts.NbOfInstanceInInitialState, 'initializing'],
        [counts.DrainingInstances, 'draining'],
        [counts.StoppingInstances, 'stopping'],
        [counts.NbOfInstanceInUnuseableState, 'unuseable'],
        [counts.NbOfBouncedInstances, 'bounced'],
        [inError ?? 0, 'in error'],
    ];
    return states.flatMap(([count, state]) => (count > 0 ? [`${count} ${state}`] : []));
}


/***/ }),

/***/ 2227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ leftText),
/* harmony export */   IW: () => (/* binding */ milestoneText),
/* harmony export */   MZ: () => (/* binding */ WANTS_ANOTHER),
/* harmony export */   V$: () => (/* binding */ lackText),
/* harmony export */   l_: () => (/* binding */ progressText),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3110);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3533);
// One line on a fleet on its way, in words that a person understands.


/** What is said of a fleet of which CloneSquad wants something else than was asked for. */
const WANTS_ANOTHER = 'CloneSquad wants another size at the moment';
/** What a fleet lacks, where its numbers do not show it. */
const WAITING_FOR = {
    metrics: 'waiting for metrics newer than the write',
    observation: 'waiting for CloneSquad to read the new size',
    numbers: 'waiting for the numbers of the next run',
    desired: WANTS_ANOTHER,
    instances: '',
    'warm-up': '',
    'scale-down': '',
};
/** What a line says but for the time: as long as this is the same, nothing has changed. */
function progressText(verdict) {
    const end = verdict.kind === 'failed' ? verdict.result : '';
    return [countsText(verdict.progress), lackText(verdict), end].filter((text) => text !== '').join(' · ');
}
/** The whole line: `perf1-backend  6/8 running · 2 initializing · observed after 41 s · 1m52s left`. */
function progressLine(progress) {
    const details = [progressText(progress.verdict), milestoneText(progress), leftText(progress)];
    return `${progress.fleet}  ${details.filter((text) => text !== '').join(' · ')}`;
}
/** What a fleet that is waited for lacks; empty where its numbers show it. */
function lackText(verdict) {
    return verdict.kind === 'waiting' ? WAITING_FOR[verdict.missing] : '';
}
/** The furthest level that a fleet has reached: `observed after 41 s`, or nothing. */
function milestoneText({ verdict, level, postedAt }) {
    const reached = verdict.progress.reachedAt;
    const name = verdict.kind === 'converged' ? level : reached.ready ? 'ready' : reached.running ? 'running' : 'observed';
    const at = reached[name];
    return at === undefined ? '' : `${name} after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(at - postedAt)}`;
}
/** How long a fleet is still waited for: `1m52s left`; nothing once its verdict is known. */
function leftText({ verdict, now, deadline }) {
    return verdict.kind === 'waiting' ? `${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(deadline - now)} left` : '';
}
/** The numbers: how many run of how many wanted, and what keeps the fleet from being there. */
function countsText(progress) {
    const { counts, target } = progress;
    if (counts === undefined || target === undefined)
        return '';
    return [`${counts.RunningInstances}/${target} running`, ...(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .otherStates */ .bY)(progress)].join(' · ');
}


/***/ }),

/***/ 5364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ progressLog),
/* harmony export */   m: () => (/* binding */ HEARTBEAT_MS)
/* harmony export */ });
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2227);
// How far one fleet has come, as the wait tells it; and the lines of a log that are made from it, none of them twice.

/** How long a fleet of which nothing new is known may go unmentioned, in ms. */
const HEARTBEAT_MS = 60_000;
/** A log's view of the wait: a line per fleet when something has changed, and a heartbeat. */
function progressLog(log) {
    const said = new Map();
    return (progress) => {
        const { fleet, verdict, now, isOver } = progress;
        const last = said.get(fleet);
        const text = (0,_progress_line_js__WEBPACK_IMPORTED_MODULE_0__/* .progressText */ .l_)(verdict);
        if (text === last?.text && (isOver || now - last.at < HEARTBEAT_MS))
            return;
        said.set(fleet, { text, at: now });
        log((0,_progress_line_js__WEBPACK_IMPORTED_MODULE_0__/* .progressLine */ .oz)(progress));
    };
}


/***/ })

};
