export const id = 98;
export const ids = [98,796];
export const modules = {

/***/ 5224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g8: () => (/* binding */ BinTrail),
/* harmony export */   hQ: () => (/* binding */ areDisjoint),
/* harmony export */   r4: () => (/* binding */ BIN_MS),
/* harmony export */   u0: () => (/* binding */ isExact)
/* harmony export */ });
// From CloudWatch's 60 s bins to the values of each run of CloneSquad's main loop.
//
// About three runs fall in one bin, and a bin mixes their values: its Average may be a number that never existed. But a
// bin only grows, so the difference between two reads of its SampleCount and Sum tells what arrived in between. What
// cannot be told exactly is kept as bounds, so that whoever decides on it knows how much is known.
/** Length of a bin, in milliseconds: CloneSquad's storage resolution. */
const BIN_MS = 60_000;
/** Whether bounds leave but one number. */
function isExact(bounds) {
    return bounds.low === bounds.high;
}
/** Whether two sets of bounds leave no number in common. */
function areDisjoint(one, other) {
    return one.high < other.low || other.high < one.low;
}
/** A bin before its first sample. */
const EMPTY = {
    sampleCount: 0,
    sum: 0,
    minimum: Number.POSITIVE_INFINITY,
    maximum: Number.NEGATIVE_INFINITY,
};
/**
 * The samples of one metric in one bin, in the order of their arrival.
 *
 * A read can be torn: its SampleCount of one moment and its Sum of another. So it counts as a base to subtract from only
 * once two reads have shown it alike; until then the samples after the last such base are provisional.
 */
class BinTrail {
    #confirmed = [];
    #base = EMPTY;
    #provisional = [];
    #latest;
    /** Takes in one more read of the bin; one that contradicts itself, or is older than what is known, is passed over. */
    read(statistics) {
        if (!Number.isSafeInteger(statistics.sampleCount) || statistics.sampleCount < this.#base.sampleCount)
            return;
        const arrived = arrivedSince(this.#base, statistics);
        if (arrived === undefined)
            return;
        const repeats = this.#latest !== undefined && isAlike(this.#latest, statistics);
        this.#latest = statistics;
        if (!repeats) {
            this.#provisional = arrived;
            return;
        }
        this.#confirmed = [...this.#confirmed, ...this.#provisional];
        this.#provisional = [];
        this.#base = this.#latest;
    }
    /** How many samples have been read, provisional ones included. */
    get length() {
        return this.#confirmed.length + this.#provisional.length;
    }
    /** How many samples stand on two reads that agree. */
    get confirmed() {
        return this.#confirmed.length;
    }
    /** What is known of the sample that arrived at a position, counted from 0. */
    at(position) {
        return this.#confirmed[position] ?? this.#provisional[position - this.#confirmed.length];
    }
}
function isAlike(one, other) {
    return (one.sampleCount === other.sampleCount &&
        one.sum === other.sum &&
        one.minimum === other.minimum &&
        one.maximum === other.maximum);
}
/** Bounds of each sample that a bin gained since a base; `undefined` if the read cannot be true. */
function arrivedSince(base, read) {
    const { minimum, maximum } = read;
    const isWhole = [read.sum, minimum, maximum].every((value) => Number.isSafeInteger(value) && value >= 0);
    const hasShrunk = minimum > base.minimum || maximum < base.maximum;
    if (!isWhole || minimum > maximum || hasShrunk)
        return undefined;
    const count = read.sampleCount - base.sampleCount;
    // An extreme that is new is the value of one of the new samples.
    const extremes = new Set([
        ...(minimum < base.minimum ? [minimum] : []),
        ...(maximum > base.maximum ? [maximum] : []),
    ]);
    const others = count - extremes.size;
    const sum = read.sum - base.sum;
    const sumOfOthers = [...extremes].reduce((rest, value) => rest - value, sum);
    if (others < 0 || sumOfOthers < others * minimum || sumOfOthers > others * maximum)
        return undefined;
    const bounds = {
        low: Math.max(minimum, sum - (count - 1) * maximum),
        high: Math.min(maximum, sum - (count - 1) * minimum),
    };
    return Array.from({ length: count }, () => bounds);
}


/***/ }),

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
// EXTERNAL MODULE: ./build/causes/run.js
var run = __webpack_require__(1280);
// EXTERNAL MODULE: ./build/report/no-run.js
var no_run = __webpack_require__(1496);
// EXTERNAL MODULE: ./build/faces/outputs.js
var outputs = __webpack_require__(8467);
// EXTERNAL MODULE: ./build/faces/cli/flags.js
var flags = __webpack_require__(4355);
;// CONCATENATED MODULE: ./build/faces/cli/command.js
// What every command has in common: its flags, what it may use, and what becomes of it when it fails.





/** Gives a command its flags. */
function addFlags(command, flags) {
    for (const { name, value, about, isList } of flags) {
        const option = new esm/* Option */.c$(value === '' ? `--${name}` : `--${name} <${value}>`, about);
        if (isList)
            option.argParser(collect);
        command.addOption(option);
    }
    return command;
}
function collect(text, before) {
    return [...(before ?? []), text];
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
    let left = 'Nothing was changed.';
    try {
        context.end(await job(line, (leftBehind) => (left = leftBehind)));
    }
    catch (thrown) {
        const failure = (0,run/* failureOf */.g5)(thrown, context.signal);
        context.end(failure.result);
        await tellFailure(failure, left, line, context);
    }
}
async function tellFailure(failure, left, line, { env, terminal }) {
    terminal.error(failure.result, (0,no_run/* noRunParagraphs */.a)(failure, left));
    const isJson = line.texts.has('json') || env[(0,flags/* variableOf */.Qn)('json')] === 'true';
    if (isJson)
        await terminal.print(`${(0,outputs/* reportJson */.l)((0,no_run/* noRunReport */.Z)(failure, left))}\n`);
}

;// CONCATENATED MODULE: ./build/faces/cli/help.js
// What the help of several commands says alike.
/** How flags are given as variables. */
const VARIABLES_HELP = `
Flags that cannot be repeated can also be given as variables: --wait-for ready as CLONESQUAD_WAIT_FOR=ready,
and a flag without a value as true. Flags count before variables, and variables before the plan.`;

;// CONCATENATED MODULE: ./build/faces/cli/doctor-command.js
// `clonesquad-scale doctor`: finds out whether a scale would work, and changes nothing.



/** Adds the command. */
const addDoctorCommand = (program, context) => {
    const command = program
        .command('doctor')
        .description('Find out whether a scale would work, check by check. Nothing is changed, and no size is needed.');
    addFlags(command, [...flags/* SELECTION */.$V, ...flags/* SIZES */.F0, ...(0,flags/* settingFlags */.KB)(false), flags/* JSON_FLAG */.KH])
        .addHelpText('after', HELP)
        .action(() => act(command, context, async (line) => {
        const { runDoctor } = await Promise.all(/* import() */[__webpack_require__.e(639), __webpack_require__.e(196), __webpack_require__.e(337)]).then(__webpack_require__.bind(__webpack_require__, 337));
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
        {
            name: 'matrix',
            value: '',
            about: 'One line of JSON for strategy.matrix of a workflow; needs --activity.',
        },
    ]).action(() => act(show, context, loading('showPlan')));
    const validate = plan
        .command('validate')
        .description('Check the plan, and every activity in every environment; all mistakes are named.');
    addFlags(validate, flags/* SELECTION */.$V.filter(({ name }) => name === 'plan').map((flag) => ({ ...flag, about: SHOWN['plan'] ?? '' }))).action(() => act(validate, context, loading('validatePlan')));
    function loading(name) {
        return async (line) => {
            const jobs = await Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(100), __webpack_require__.e(776)]).then(__webpack_require__.bind(__webpack_require__, 197));
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
    addFlags(command, [...flags/* SELECTION */.$V, ...flags/* SIZES */.F0, ...(0,flags/* settingFlags */.KB)(true), ...flags/* OUTPUT */.aQ])
        .addHelpText('after', scale_command_HELP)
        .action(() => act(command, context, async (line, leave) => {
        const { runScale } = await Promise.all(/* import() */[__webpack_require__.e(639), __webpack_require__.e(890), __webpack_require__.e(196), __webpack_require__.e(106)]).then(__webpack_require__.bind(__webpack_require__, 3106));
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
        const { runStatus } = await Promise.all(/* import() */[__webpack_require__.e(639), __webpack_require__.e(196), __webpack_require__.e(337)]).then(__webpack_require__.bind(__webpack_require__, 337));
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
// EXTERNAL MODULE: ./build/report/board.js
var board = __webpack_require__(8587);
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
        const text = (0,board/* summaryLine */.dC)(environments, known, (_, plain) => plain);
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
    return fleets.length > board/* MOST_LINES */.qj ? manyProgressLog(environments, log) : (0,report_progress/* progressLog */.V)(log);
}
/** Whether a stream is watched by a person, who has not asked for plain text. Where nobody watches, a terminal has no size. */
function isLive({ isTTY, rows }, env) {
    return isTTY && rows > 0 && !env['NO_COLOR'] && env['TERM'] !== 'dumb';
}
/** Makes a terminal of two streams. */
function openTerminal({ out, err }, env) {
    const live = isLive(err, env);
    const paint = (colour, text) => (live ? (0,external_node_util_.styleText)(colour, text, { stream: err }) : text);
    // While a board is drawn, lines go above it.
    let write = (text) => {
        err.write(text);
    };
    const log = (line) => write(`${(0,plain_text/* plainLine */.h0)(line)}\n`);
    return {
        print: (text) => new Promise((resolve) => out.write(text, () => resolve())),
        log,
        notice: (text) => write(`${paint('cyan', 'Notice:')} ${(0,plain_text/* plainText */.wh)(text)}\n`),
        warning: (text) => write(`${paint('yellow', 'Warning:')} ${(0,plain_text/* plainText */.wh)(text)}\n`),
        error: (result, paragraphs) => write(`${paint('red', `Error (${(0,plain_text/* plainLine */.h0)(result)}):`)} ${(0,plain_text/* plainText */.wh)(paragraphs.join('\n'))}\n`),
        async openProgress(environments) {
            if (!live)
                return { show: logOf(environments, log), close: () => { } };
            const { openBoard } = await Promise.all(/* import() */[__webpack_require__.e(210), __webpack_require__.e(993)]).then(__webpack_require__.bind(__webpack_require__, 5993));
            const board = openBoard(err, environments, paint);
            const direct = write;
            write = board.write;
            const close = () => {
                board.close();
                write = direct;
            };
            return { show: board.show, close };
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
    addFlags(command, [...flags/* SELECTION */.$V, ...flags/* SIZES */.F0, ...(0,flags/* settingFlags */.KB)(false), ...flags/* OUTPUT */.aQ])
        .addHelpText('after', wait_command_HELP)
        .action(() => act(command, context, async (line, leave) => {
        const { runScale } = await Promise.all(/* import() */[__webpack_require__.e(639), __webpack_require__.e(890), __webpack_require__.e(196), __webpack_require__.e(106)]).then(__webpack_require__.bind(__webpack_require__, 3106));
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
            // A result that could not be written has set it before.
            process.exitCode = (0,failure/* exitCode */.I$)(result, received()) || (process.exitCode ?? 0);
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
        .configureOutput({ writeErr: (text) => process.stderr.write((0,plain_text/* plainText */.wh)(text)) })
        .addHelpText('after', cli_HELP);
    for (const add of COMMANDS)
        add(program, context);
    return program;
}
async function parse(args, context) {
    const program = createProgram(context);
    try {
        if (args.length === 0)
            program.outputHelp();
        else
            await program.parseAsync(args, { from: 'user' });
    }
    catch (thrown) {
        if (!(thrown instanceof esm/* CommanderError */.b7))
            throw thrown;
        // Help and version are no errors, and what they asked for is done.
        if (thrown.exitCode === 0)
            return;
        context.end('invalid-input');
    }
}
/** Of one Ctrl-C, a process may get two signals at once: from the terminal, and from what has started it. */
const SAME_SIGNAL_MS = 500;
function endAtSecondSignal() {
    let firstAt;
    for (const name of ['SIGINT', 'SIGTERM']) {
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
6 not taken up, 7 timeout, 8 out of reach or standing still, 9 superseded, 130 and 143 cancelled.
Every failure: https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md`;


/***/ }),

/***/ 4355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ SELECTION),
/* harmony export */   F0: () => (/* binding */ SIZES),
/* harmony export */   KB: () => (/* binding */ settingFlags),
/* harmony export */   KH: () => (/* binding */ JSON_FLAG),
/* harmony export */   LU: () => (/* binding */ spellFlag),
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   Q8: () => (/* binding */ readGiven),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   aQ: () => (/* binding */ OUTPUT),
/* harmony export */   dR: () => (/* binding */ WATCH_FLAG),
/* harmony export */   k0: () => (/* binding */ wantsJson),
/* harmony export */   og: () => (/* binding */ LOOK)
/* harmony export */ });
/* unused harmony export spellVariable */
/* harmony import */ var _causes_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1280);
/* harmony import */ var _plan_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2796);
/* harmony import */ var _settings_read_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6779);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4663);
/* harmony import */ var _settings_source_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3111);
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
    ..._settings_read_request_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYERS */ .RR.map((layer) => ({
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
    ..._settings_read_request_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYERS */ .RR.map((layer) => ({
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
/** Every setting of a run, but those that belong to a job of GitHub, and those of the writes where nothing is written. */
function settingFlags(isWriting) {
    return _settings_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTINGS */ .y.filter(({ name, where }) => where !== 'action and plan' && (isWriting || name !== 'dry-run')).map(({ name, value, about, usual }) => ({
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
    ...settingFlags(false).filter(({ name }) => LOOKED_BY.includes(name)),
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
const ALL = [...SELECTION, ...SIZES, ...settingFlags(true), ...OUTPUT, WATCH_FLAG];
/** How a setting is written as a flag. */
function spellFlag(name) {
    const flag = ALL.find((one) => one.name === name);
    if (flag?.value === '')
        return { name: `--${name}`, example: () => `--${name}` };
    if (flag !== undefined)
        return { name: `--${name}`, example: (value) => `--${name} ${shellWord(value)}` };
    const [list, layer] = name.endsWith('-url') ? ['--url', name.slice(0, -'-url'.length)] : ['--size', name];
    return { name: `${list} ${layer}`, example: (value) => `${list} ${shellWord(`${layer}=${value}`)}` };
}
/** How it is written as a variable. */
function spellVariable(name) {
    const variable = variableOf(name);
    return { name: variable, example: (value) => `${variable}=${shellWord(value)}` };
}
/** The variable that stands for a flag. */
function variableOf(name) {
    return `CLONESQUAD_${name.toUpperCase().replaceAll('-', '_')}`;
}
function shellWord(text) {
    return /^[\w%+=:,./@{}-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
/**
 * Puts flags and variables together. A variable of a flag that may be repeated there is none.
 *
 * @throws Failure (`invalid-input`) for `--size` and `--url` that are no pairs, or give something twice
 */
function readGiven({ texts, lists }, env) {
    const mistakes = [];
    const pairs = new Map();
    const sizes = readPairs('size', '', '2');
    readPairs('url', '-url', 'https://abcde12345.execute-api.eu-west-1.amazonaws.com/v1/');
    if (mistakes.length > 0)
        throw (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongInputs */ .hF)({ mistakes });
    const variables = new Set(ALL.flatMap(({ name, isList }) => (isList ? [] : [name])));
    return {
        source: (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOf */ .K)((0,_settings_source_js__WEBPACK_IMPORTED_MODULE_4__/* .textSource */ .r)((name) => pairs.get(name) ?? texts.get(name), spellFlag), (0,_settings_source_js__WEBPACK_IMPORTED_MODULE_4__/* .textSource */ .r)((name) => (variables.has(name) ? env[variableOf(name)] : undefined), spellVariable)),
        layers: [...new Set([..._settings_read_request_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYERS */ .RR, ...sizes])],
    };
    function readPairs(list, suffix, example) {
        return (lists.get(list) ?? []).flatMap((text) => {
            const [, layer = '', value = ''] = /^([^=]+)=([\s\S]+)$/.exec(text) ?? [];
            const name = `${layer}${suffix}`;
            const why = whyNoPair(layer, name, texts, pairs);
            if (why === undefined)
                pairs.set(name, value);
            else
                mistakes.push({ input: `--${list}`, value: text, why, example: `--${list} cache=${example}` });
            return why === undefined ? [layer] : [];
        });
    }
}
function whyNoPair(layer, name, texts, pairs) {
    if (layer === '')
        return 'a layer and what it is given stand around an =';
    if ((0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isReserved */ .Bs)(layer) || OTHER_NAMES.includes(layer))
        return `${layer} is no name of a layer`;
    if (texts.has(name) || pairs.has(name))
        return `${layer} is given twice`;
    return undefined;
}
/** Names that mean something else to a command. */
const OTHER_NAMES = [...SELECTION, ...OUTPUT].map(({ name }) => name);
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
    throw (0,_causes_run_js__WEBPACK_IMPORTED_MODULE_0__/* .wrongInputs */ .hF)({
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
// SIGINT and SIGTERM as one AbortSignal: the runner sends the first, and 7.5 s later the second.
/** Aborts at the first signal, so that requests end at once and the run can still say what is true. */
function abortOnSignals() {
    const controller = new AbortController();
    let first;
    for (const name of ['SIGINT', 'SIGTERM']) {
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
/* harmony export */   ui: () => (/* binding */ isRunOnly),
/* harmony export */   xl: () => (/* binding */ FLOOR_SUFFIX)
/* harmony export */ });
/* unused harmony exports PLAN_SETTINGS, RESERVED */
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4663);
// Which keys a plan may have where: the settings of a run, the URLs of layers, and the few that give a plan its structure.

/** The settings that a plan can give, in their order. */
const PLAN_SETTINGS = _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .y.filter(({ where }) => where !== 'action and CLI');
/** Their names. */
const SETTING_NAMES = PLAN_SETTINGS.map(({ name }) => name);
/** Settings of one run, which a plan cannot give. */
const OTHER_NAMES = _settings_settings_js__WEBPACK_IMPORTED_MODULE_0__/* .SETTINGS */ .y.map(({ name }) => name).filter((name) => !SETTING_NAMES.includes(name));
/** Keys that give a plan its structure. */
const STRUCTURE = ['environments', 'activities', 'layers'];
/** The layers that the action has inputs for. */
const USUAL_LAYERS = ['frontend', 'backend'];
/** The end of a key that gives the URL of a layer's API. */
const URL_SUFFIX = '-url';
/** The end of the name of a fleet's floor. */
const FLOOR_SUFFIX = '-floor';
/** The keys that no layer may be called like. */
const RESERVED = [...SETTING_NAMES, ...OTHER_NAMES, ...STRUCTURE];
/** Whether a name means something else in a plan, so that no layer may have it. */
function isReserved(name) {
    return RESERVED.includes(name) || name.endsWith(URL_SUFFIX) || name.endsWith(FLOOR_SUFFIX);
}
/** Whether a key is a setting, or the URL of a layer. */
function isSettingKey(key) {
    return SETTING_NAMES.includes(key) || key.endsWith(URL_SUFFIX);
}
/** Whether a key is a setting that only the inputs and flags of one run can give. */
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

/***/ 8587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _T: () => (/* binding */ boardLines),
/* harmony export */   dC: () => (/* binding */ summaryLine),
/* harmony export */   qj: () => (/* binding */ MOST_LINES)
/* harmony export */ });
/* unused harmony export progressBar */
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8046);
/* harmony import */ var _progress_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2227);
// The wait as a terminal draws it in place: a line a fleet with a bar, or, of many fleets, one line on all.


/** More fleets than these do not fit on a screen. */
const MOST_LINES = 10;
/** How many characters a bar has. */
const BAR_WIDTH = 20;
/** The lines at one moment (epoch ms). Fleets of which nothing is known yet have none. */
function boardLines(environments, known, now, paint) {
    const fleets = environments.flatMap((environment) => environment.fleets);
    const progress = fleets.flatMap((fleet) => known.get(fleet) ?? []);
    if (progress.length === 0)
        return [];
    const width = Math.max(...progress.map(({ fleet }) => fleet.length));
    const lineOf = (one) => fleetLine({ ...one, now }, width, paint);
    if (fleets.length <= MOST_LINES)
        return progress.map(lineOf);
    const failed = progress.filter(({ verdict }) => verdict.kind === 'failed');
    const more = failed.length - MOST_LINES;
    return [
        summaryLine(environments, known, paint),
        ...failed.slice(0, MOST_LINES).map(lineOf),
        ...(more > 0 ? [`and ${more} more that fail`] : []),
    ];
}
function fleetLine(progress, width, paint) {
    const colour = COLOURS[progress.verdict.kind];
    const bar = paint(colour, progressBar(progress));
    return `${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(progress.fleet).padEnd(width)}  ${bar}  ${(0,_plain_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)((0,_progress_line_js__WEBPACK_IMPORTED_MODULE_0__/* .progressDetail */ .HU)(progress))}`;
}
const COLOURS = { converged: 'green', failed: 'red', waiting: 'cyan' };
/** How much of the way is behind a fleet: full only once it is there, upwards and downwards alike. */
function progressBar({ verdict }) {
    const { counts, target } = verdict.progress;
    const filled = verdict.kind === 'converged' ? BAR_WIDTH : filledBy(counts?.RunningInstances, target);
    return '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled);
}
function filledBy(running, target) {
    if (running === undefined || target === undefined)
        return 0;
    const most = Math.max(running, target);
    const share = most === 0 ? 1 : Math.min(running, target) / most;
    return Math.min(BAR_WIDTH - 1, Math.floor(share * BAR_WIDTH));
}
/** `12 environments: 3 are there, 8 on their way, 1 failed`. */
function summaryLine(environments, known, paint) {
    const kinds = environments.map(({ fleets }) => fleets.map((fleet) => known.get(fleet)?.verdict.kind));
    const failed = kinds.filter((ofOne) => ofOne.includes('failed')).length;
    const there = kinds.filter((ofOne) => ofOne.every((kind) => kind === 'converged')).length;
    return [
        `${environments.length} environments: ${paint('green', `${there} are there`)}`,
        paint('cyan', `${environments.length - there - failed} on their way`),
        failed === 0 ? '0 failed' : paint('red', `${failed} failed`),
    ].join(', ');
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
/* harmony export */   F: () => (/* binding */ boundsText),
/* harmony export */   b: () => (/* binding */ otherStates)
/* harmony export */ });
/* harmony import */ var _clonesquad_bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5224);
// A fleet's numbers in words, for progress lines and errors alike.

/** A number as far as it is known: `4`, or `3-4`. */
function boundsText(bounds) {
    return (0,_clonesquad_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(bounds) ? String(bounds.low) : `${bounds.low}-${bounds.high}`;
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
/* harmony export */   HU: () => (/* binding */ progressDetail),
/* harmony export */   l_: () => (/* binding */ progressText),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3110);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3533);
// One line on a fleet on its way, in words that a person understands.


/** What a fleet lacks, where its numbers do not show it. */
const WAITING_FOR = {
    metrics: 'waiting for metrics newer than the write',
    observation: 'waiting for CloneSquad to read the new size',
    numbers: 'waiting for the numbers of the next run',
    desired: 'CloneSquad wants another size at the moment',
    instances: '',
    'warm-up': '',
    'scale-down': '',
};
/** What a line says but for the time: as long as this is the same, nothing has changed. */
function progressText(verdict) {
    const lack = verdict.kind === 'waiting' ? WAITING_FOR[verdict.missing] : '';
    const end = verdict.kind === 'failed' ? verdict.result : '';
    return [countsText(verdict.progress), lack, end].filter((text) => text !== '').join(' · ');
}
/** The whole line: `perf1-backend  6/8 running · 2 initializing · observed after 41 s · 1m52s left`. */
function progressLine(progress) {
    return `${progress.fleet}  ${progressDetail(progress)}`;
}
/** The same without the fleet's name. */
function progressDetail({ verdict, level, postedAt, now, deadline }) {
    const reached = verdict.progress.reachedAt;
    const name = verdict.kind === 'converged' ? level : reached.ready ? 'ready' : reached.running ? 'running' : 'observed';
    const at = reached[name];
    const milestone = at === undefined ? [] : [`${name} after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(at - postedAt)}`];
    const left = verdict.kind === 'waiting' ? [`${(0,_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(deadline - now)} left`] : [];
    return [progressText(verdict), ...milestone, ...left].join(' · ');
}
/** The numbers: how many run of how many wanted, and what keeps the fleet from being there. */
function countsText(progress) {
    const { counts, target } = progress;
    if (counts === undefined || target === undefined)
        return '';
    return [`${counts.RunningInstances}/${target} running`, ...(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .otherStates */ .b)(progress)].join(' · ');
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


/***/ }),

/***/ 4663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ SETTINGS)
/* harmony export */ });
// Every setting of a run that is no size, in one list: the action's inputs, the CLI's flags and variables, and the plan's keys are made from it.
/** All of them, in the order in which people read of them. */
const SETTINGS = [
    {
        name: 'aws-region',
        value: 'region',
        about: 'Region of the fleets. Else AWS_REGION, AWS_DEFAULT_REGION, or the region in the given URLs.',
    },
    {
        name: 'role-to-assume',
        value: 'arn',
        about: "ARN of the role to assume: by GitHub's OIDC in a workflow, where the job needs permissions: id-token: write, and from the credentials that are there elsewhere. Empty: these credentials.",
    },
    {
        name: 'role-session-name',
        value: 'name',
        about: "Name of the role's session in the audit trail. Else clonesquad-scale-<env>-<run id>-<attempt>.",
    },
    {
        name: 'role-duration-seconds',
        value: 'seconds',
        about: "How long the role's session lasts. A longer wait renews it.",
        usual: '3600',
    },
    {
        name: 'audience',
        value: 'text',
        about: "Audience of GitHub's OIDC token.",
        usual: 'sts.amazonaws.com',
    },
    {
        name: 'wait-for',
        value: 'level',
        about: 'How far to wait: none, observed (CloneSquad has read the size), running, ready (and warmed up), settled (and nothing left to stop).',
        usual: 'ready',
    },
    {
        name: 'timeout',
        value: 'duration',
        about: 'How long to wait for the fleets once their sizes are set. Durations are written 500ms, 90s, 20m, 2h, 1h30m.',
        usual: '20m',
    },
    {
        name: 'observe-timeout',
        value: 'duration',
        about: 'How long CloneSquad may take to read the size.',
        usual: '4m',
    },
    {
        name: 'stall-timeout',
        value: 'duration',
        about: 'How long a fleet that is not there yet may stand still.',
        usual: '8m',
    },
    { name: 'poll-interval', value: 'duration', about: 'How often CloudWatch is asked.', usual: '10s' },
    {
        name: 'ttl',
        value: 'duration',
        about: 'After how long CloneSquad forgets the sizes: at least 3m, and longer than timeout. Empty: never.',
    },
    {
        name: 'floor',
        value: 'number',
        about: "CloneSquad's least number of running instances, ec2.schedule.min_instance_count, to be set with the sizes: as shipped, it is 2, which defeats a request for 0 or 1. Needs the right to write that key, too. Empty: it is left alone.",
    },
    {
        name: 'on-capped',
        value: 'what',
        about: 'What happens if fewer instances can start than are asked for: fail, or accept (ok with a warning once all that can start are there, if any can).',
        usual: 'fail',
    },
    {
        name: 'on-job-end',
        value: 'what',
        about: 'What becomes of the sizes when the job ends: keep, or restore (the previous values are put back, where nothing else has changed them; needs the right to read them).',
        usual: 'keep',
        where: 'action and plan',
    },
    {
        name: 'dry-run',
        value: '',
        about: 'Everything is done and read but the writes, and what would be sent is told.',
        usual: 'false',
        where: 'action and CLI',
    },
    {
        name: 'metrics-namespace',
        value: 'name',
        about: "CloudWatch namespace of CloneSquad's metrics.",
        usual: 'CloneSquad',
    },
    {
        name: 'group-name',
        value: 'template',
        about: 'How the CloneSquad groups are called, with {env} and {layer} filled in.',
        usual: '{env}-{layer}',
    },
    {
        name: 'allowed-account-ids',
        value: 'ids',
        about: 'AWS accounts that may be worked on, commas between them: any other one is refused. Empty: all.',
    },
    {
        name: 'vpc-endpoint',
        value: 'host',
        about: 'DNS name of the interface VPC endpoint by which private APIs are reached; not needed where it has private DNS.',
    },
    {
        name: 'request-timeout',
        value: 'duration',
        about: 'How long one request may take; pauses between attempts grow up to it.',
        usual: '10s',
    },
];


/***/ })

};
