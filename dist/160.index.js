export const id = 160;
export const ids = [160];
export const modules = {

/***/ 3192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rb: () => (/* binding */ act),
/* harmony export */   ST: () => (/* binding */ UNCHANGED),
/* harmony export */   fe: () => (/* binding */ appendSummary),
/* harmony export */   jt: () => (/* binding */ commandSurroundings),
/* harmony export */   s6: () => (/* binding */ addOptions),
/* harmony export */   sX: () => (/* binding */ commandIdentity),
/* harmony export */   xV: () => (/* binding */ reportFailure)
/* harmony export */ });
/* unused harmony export runUrlOf */
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _aws_http_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2908);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1497);
/* harmony import */ var _base_version_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7844);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8315);
/* harmony import */ var _machine_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9789);
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7144);
/* harmony import */ var _render_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1915);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(931);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4663);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2315);











const UNCHANGED = 'Nothing was changed.';
function addOptions(command, name) {
    for (const setting of (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .settingsOf */ .f5)(name)) {
        const { name: long, format, group, isList = false } = setting;
        const value = `<${isList ? 'layer=' : ''}${format.placeholder}>`;
        const isSwitch = format.placeholder === '';
        const flags = isSwitch ? `--${long}` : `--${long} ${value}`;
        const option = new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_7__/* .descriptionOf */ .Kq)(setting, name)).helpGroup(`${group}:`);
        if (isList)
            option.argParser(collect);
        else if (!isSwitch)
            option.argParser(once);
        command.addOption(option);
    }
    return command;
}
function collect(text, before) {
    return [...(before ?? []), checked(text)];
}
function once(text, before) {
    if (before !== undefined)
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('The option is given twice.');
    return checked(text);
}
function checked(text) {
    if (text.startsWith('--'))
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('This is an option, not a value.');
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
    let finalState = () => UNCHANGED;
    try {
        context.end(await job(line, context, (latest) => (finalState = latest)));
    }
    catch (thrown) {
        const failure = (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_2__/* .failureOf */ .g5)(thrown, context.signal);
        context.end(failure.result);
        await reportFailure(failure, finalState(), line.texts.has('json'), context);
        const hasSummary = command.options.some((option) => option.name() === 'summary-file');
        const summaryFile = line.texts.get('summary-file') || context.env[(0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .variableOf */ .Qn)('summary-file')];
        if (!hasSummary || !summaryFile)
            return;
        const { noRunMarkdown } = await __webpack_require__.e(/* import() */ 535).then(__webpack_require__.bind(__webpack_require__, 8535));
        appendSummary(noRunMarkdown(failure, finalState()), summaryFile, context.terminal);
    }
}
async function reportFailure(failure, finalState, isJson, { env, terminal }) {
    terminal.error(failure.result, (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .noRunParagraphs */ .aw)(failure, finalState));
    if (isJson || env[(0,_options_js__WEBPACK_IMPORTED_MODULE_8__/* .variableOf */ .Qn)('json')] === 'true')
        await terminal.print(`${(0,_render_report_js__WEBPACK_IMPORTED_MODULE_6__/* .reportJson */ .l)((0,_render_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .noRunReport */ .ZQ)(failure, finalState))}\n`);
}
function appendSummary(markdown, path, terminal) {
    try {
        (0,_machine_files_js__WEBPACK_IMPORTED_MODULE_3__/* .appendToFile */ .WZ)(path, `${markdown}\n`);
    }
    catch (thrown) {
        const reason = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_9__/* .excerpt */ .Kb)((0,_aws_http_js__WEBPACK_IMPORTED_MODULE_1__/* .innermost */ .OI)(thrown).message);
        terminal.warning(`The summary file could not be written: ${reason}.`);
    }
}
function commandSurroundings(env) {
    const surroundings = (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_4__/* .surroundingsOf */ .ZD)(env);
    const isGitHub = surroundings.isGitHub && surroundings.hasIdToken;
    return { ...surroundings, isGitHub, runName: runNameOf(env) };
}
function commandIdentity(env) {
    return { userAgent: (0,_base_version_js__WEBPACK_IMPORTED_MODULE_10__/* .userAgentOf */ .a)(runUrlOf(env)), env, mask: () => { } };
}
function runNameOf(env) {
    const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT: attempt, BUILD_TAG: jenkins, RD_JOB_EXECID: runDeck } = env;
    return (id && `${id}-${attempt || '1'}`) || jenkins || runDeck || 'local';
}
function runUrlOf(env) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: id } = env;
    const ofGitHub = server && repository && id && `${server}/${repository}/actions/runs/${id}`;
    const text = ofGitHub || env['BUILD_URL'] || env['RD_JOB_URL'] || '';
    if (!URL.canParse(text))
        return undefined;
    const { protocol, origin, pathname } = new URL(text);
    const isPlain = /^https?:$/.test(protocol) && !/[()\\]/.test(pathname);
    return isPlain ? `${origin}${pathname}` : undefined;
}


/***/ }),

/***/ 2315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ isOn),
/* harmony export */   Q8: () => (/* binding */ readGiven),
/* harmony export */   Qn: () => (/* binding */ variableOf),
/* harmony export */   Vi: () => (/* binding */ FOR_JOBS),
/* harmony export */   ii: () => (/* binding */ spellOption),
/* harmony export */   kB: () => (/* binding */ JOB_SETTINGS)
/* harmony export */ });
/* unused harmony export spellVariable */
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2538);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8315);
/* harmony import */ var _plan_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2796);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5316);
/* harmony import */ var _settings_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7121);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4663);






const OPTIONS = _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .SETTINGS */ .yy.filter(({ where }) => where.some(_settings_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .isCommand */ .y9));
const JOB_SETTINGS = _settings_settings_js__WEBPACK_IMPORTED_MODULE_4__/* .SETTINGS */ .yy.filter((setting) => !OPTIONS.includes(setting)).map(({ name }) => name);
const FOR_JOBS = 'available only in the GitHub Action, because a command ends before the work that needs the sizes; use `--ttl`, or scale again after that work';
function spellOption(name) {
    const option = OPTIONS.find((one) => one.name === name);
    if (option?.format.placeholder === '')
        return { name: `--${name}`, example: () => `--${name}` };
    if (option !== undefined)
        return { name: `--${name}`, example: (value) => `--${name} ${shellWord(value)}` };
    const { list, layer } = pairOf(name);
    return { name: `--${list} ${layer}`, example: (value) => `--${list} ${shellWord(`${layer}=${value}`)}` };
}
function spellVariable(name) {
    const isOption = OPTIONS.some((one) => one.name === name);
    const { list, layer } = pairOf(name);
    const [variable, prefix] = isOption ? [variableOf(name), ''] : [variableOf(list), `${layer}=`];
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
    const options = readPairs({
        named: (name) => texts.get(name),
        pairs: (list) => lists.get(list) ?? [],
        spell: spellOption,
    });
    const variables = readPairs({
        named: (name) => (NAMED.has(name) ? variable(name) : undefined),
        pairs: (list) => (variable(list) ?? '').split(',').filter((part) => part !== ''),
        spell: spellVariable,
    });
    const mistakes = [
        ...options.mistakes,
        ...variables.mistakes,
        ...mistypedVariables(env),
        ...jobVariables(env),
    ];
    if (mistakes.length > 0)
        throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInputs */ .Rg)({ mistakes });
    const isEnvEmpty = (texts.get('env') ?? variable('env')) === '';
    const emptyEnv = { text: '', spelling: texts.has('env') ? spellOption('env') : spellVariable('env') };
    const source = (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)((name) => (isEnvEmpty && name === 'env' ? emptyEnv : undefined), options.source, variables.source);
    const layersOf = (list) => [...options.layers[list], ...variables.layers[list]];
    return {
        source: (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .withFloorOfAll */ .vi)(source),
        layers: [...new Set([..._settings_names_js__WEBPACK_IMPORTED_MODULE_2__/* .LAYERS */ .RR, ...layersOf('size'), ...layersOf('url')])],
        urls: layersOf('url'),
    };
}
const NAMED = new Set(OPTIONS.filter(({ isList }) => !isList).map(({ name }) => name));
function jobVariables(env) {
    return JOB_SETTINGS.flatMap((name) => {
        const value = env[variableOf(name)] ?? '';
        const { example } = spellVariable('ttl');
        return value === '' ? [] : [{ input: variableOf(name), value, why: FOR_JOBS, example: example('2h') }];
    });
}
function mistypedVariables(env) {
    const known = OPTIONS.map(({ name }) => variableOf(name).slice(VARIABLE.length));
    return Object.entries(env).flatMap(([input, value = '']) => {
        const name = input.startsWith(VARIABLE) ? input.slice(VARIABLE.length) : undefined;
        const near = name === undefined || known.includes(name) ? undefined : (0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, known);
        if (near === undefined)
            return [];
        const variable = `${VARIABLE}${near}`;
        const why = `there is no environment variable of this name; use \`${variable}\``;
        return [{ input, value, why, example: `${variable}=${shellWord(value)}` }];
    });
}
function isOn(name, { texts }, env) {
    const value = env[variableOf(name)] ?? '';
    if (texts.has(name) || value === 'true')
        return true;
    if (value === '' || value === 'false')
        return false;
    const { name: input, example } = spellVariable(name);
    throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInputs */ .Rg)({
        mistakes: [{ input, value, why: 'use `true` or `false`', example: example('true') }],
    });
}
const PAIR_LISTS = ['size', 'url'];
const PAIRS = {
    size: { suffix: '', example: '2' },
    url: { suffix: _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_5__/* .URL_SUFFIX */ .Yi, example: (0,_settings_names_js__WEBPACK_IMPORTED_MODULE_2__/* .exampleApiUrl */ .m8)() },
};
function pairOf(name) {
    const { suffix } = PAIRS.url;
    if (name.endsWith(suffix))
        return { list: 'url', layer: name.slice(0, -suffix.length) };
    return { list: 'size', layer: name };
}
function readPairs({ named, pairs, spell }) {
    const mistakes = [];
    const given = new Map();
    const layers = { size: [], url: [] };
    for (const list of PAIR_LISTS) {
        const { suffix, example: right } = PAIRS[list];
        for (const text of pairs(list)) {
            const [, layer = '', value = ''] = /^([^=]+)=([\s\S]+)$/.exec(text) ?? [];
            const name = `${layer}${suffix}`;
            const isTwice = given.has(name) || Boolean(named(name));
            const why = pairProblem(list, layer, isTwice);
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
    return { source: (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .textSource */ .rC)((name) => given.get(name) ?? named(name), spell), layers, mistakes };
}
function pairProblem(list, layer, isTwice) {
    if (layer === '')
        return `use a layer, \`=\`, and its ${list === 'url' ? 'URL' : 'size'}`;
    if ((0,_plan_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .isReserved */ .Bs)(layer))
        return `${layer} is not a valid layer name; use another one`;
    if (list === 'url' && layer.includes('/'))
        return 'a subfleet uses the API of its layer; use the name of the layer';
    return isTwice ? `${layer} is set twice; set it once` : undefined;
}


/***/ }),

/***/ 4160:
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
// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/base/version.js
var version = __webpack_require__(7844);
// EXTERNAL MODULE: ./build/errors/results.js
var results = __webpack_require__(8528);
// EXTERNAL MODULE: ./build/errors/run.js
var run = __webpack_require__(8315);
// EXTERNAL MODULE: ./build/machine/process.js
var machine_process = __webpack_require__(575);
// EXTERNAL MODULE: ./build/machine/system-clock.js
var system_clock = __webpack_require__(9374);
// EXTERNAL MODULE: ./build/cli/command.js
var cli_command = __webpack_require__(3192);
;// CONCATENATED MODULE: ./build/cli/commands.js

const VARIABLES = `Every option can also be set as an environment variable: --wait-for ready as
CLONESQUAD_WAIT_FOR=ready, an option without a value as true, and a repeatable
one with commas: CLONESQUAD_SIZE=cache=2,backend/workers=3. Options override
environment variables, and environment variables override the plan.`;
const COMMANDS = [
    {
        name: 'scale',
        summary: 'Set the sizes of the fleets and wait until the instances are ready.',
        examples: [
            '--env perf1 --frontend 4 --backend 50%',
            '--env perf1 --frontend 0 --floor 0 --wait-for settled',
            "--activity performance --env 'perf*'",
            '--env perf1 --backend 6 --size backend/workers=3 --dry-run',
        ],
        notes: [VARIABLES],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(535), __webpack_require__.e(598), __webpack_require__.e(760)]).then(__webpack_require__.bind(__webpack_require__, 2760))).scale,
    },
    {
        name: 'wait',
        summary: 'Wait until the fleets have reached the given sizes, without setting them.',
        examples: [
            '--env perf1 --frontend 4 --backend 50%',
            '--activity performance --wait-for running --timeout 10m',
        ],
        notes: [VARIABLES],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(535), __webpack_require__.e(598), __webpack_require__.e(760)]).then(__webpack_require__.bind(__webpack_require__, 2760))).wait,
    },
    {
        name: 'status',
        summary: 'Show the requested size and the instances of each fleet. Changes nothing.',
        examples: [
            '--env perf1',
            '--env perf1 --watch --poll-interval 20s',
            "--plan clonesquad-plan.yml --env 'perf*' --json",
        ],
        notes: [VARIABLES],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(834)]).then(__webpack_require__.bind(__webpack_require__, 8834))).showStatus,
    },
    {
        name: 'doctor',
        summary: 'Check whether `scale` would work. Changes nothing; sizes are optional.',
        examples: ['--env perf1', '--env perf1 --frontend 4 --backend 100% --floor 0'],
        notes: [
            `To test the permission to write, doctor sends a write request with an empty
body: AWS checks the permission first, and CloneSquad stores nothing.`,
            `The exit code is 0 if scale would work. Otherwise, it is that of the first
check that failed or could not be completed.`,
            VARIABLES,
        ],
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(243), __webpack_require__.e(834)]).then(__webpack_require__.bind(__webpack_require__, 8834))).runDoctor,
    },
    {
        name: 'plan show',
        summary: 'Show the sizes and settings of each environment and activity (default).',
        isDefault: true,
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(13), __webpack_require__.e(363)]).then(__webpack_require__.bind(__webpack_require__, 9890))).showPlan,
    },
    {
        name: 'plan validate',
        summary: 'Check the plan with every activity in every environment, and list all problems.',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(13), __webpack_require__.e(363)]).then(__webpack_require__.bind(__webpack_require__, 9890))).validatePlan,
    },
];
const PLAN_EXAMPLES = [
    "--activity performance --env 'perf*'",
    'show --activity performance --matrix',
    'validate --plan plans/clonesquad-plan.yml',
];
const PROGRAM_HELP = `
Examples:
  clonesquad-scale scale --env perf1 --frontend 4 --backend 50%
  clonesquad-scale wait --env perf1 --frontend 4 --backend 50%
  clonesquad-scale status --env perf1
  clonesquad-scale doctor --env perf1
  clonesquad-scale plan --activity performance

Exit codes:
  0  success
  1  unexpected error (a bug)
  2  invalid input
  3  authentication failed
  4  access denied, or service unreachable
  5  partial: one fleet was set, another was not
  6  size not picked up by CloneSquad, no metrics, or an empty fleet
  7  timeout
  8  not enough instances can start, or a fleet made no progress
  9  superseded: something else changed the size
  129, 130, 143  cancelled by SIGHUP, SIGINT or SIGTERM

All errors: https://github.com/acme/clonesquad-scale/blob/v1/docs/troubleshooting.md`;
function addCommands(program, context) {
    for (const entry of COMMANDS.filter(({ name }) => !name.startsWith('plan '))) {
        addCommand(program, entry, context).addHelpText('after', helpOf(entry.name, entry.examples, entry.notes));
    }
    const plan = program
        .command('plan')
        .description('Show or check a resource plan.')
        .addHelpText('after', helpOf('plan', PLAN_EXAMPLES));
    for (const entry of COMMANDS.filter(({ name }) => name.startsWith('plan ')))
        addCommand(plan, entry, context);
}
function addCommand(parent, { name, summary, isDefault, load }, context) {
    const word = name.split(' ').at(-1) ?? name;
    const command = parent.command(word, { isDefault: isDefault ?? false }).description(summary);
    return (0,cli_command/* addOptions */.s6)(command, name).action(async () => {
        const job = async (...args) => (await load())(...args);
        await (0,cli_command/* act */.Rb)(command, context, job);
    });
}
function helpOf(name, examples = [], notes = []) {
    const lines = examples.map((args) => `  clonesquad-scale ${name} ${args}`);
    return `\n${[['Examples:', ...lines].join('\n'), ...notes].join('\n\n')}`;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./build/render/many-progress.js
var many_progress = __webpack_require__(5212);
// EXTERNAL MODULE: ./build/render/progress.js
var progress = __webpack_require__(5338);
;// CONCATENATED MODULE: ./build/cli/terminal.js




function loggerOf(environments, log) {
    const fleets = environments.flatMap((environment) => environment.fleets);
    return fleets.length > many_progress/* MAX_LINES */.xg ? (0,many_progress/* manyProgressLog */.HV)(environments, log) : (0,progress/* progressLog */.mS)(log);
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
    const paintOn = (stream) => (color, text) => isLive(stream, env) ? (0,external_node_util_.styleText)(color, text, { stream }) : text;
    const paint = paintOn(err);
    const { write, opened } = linesAboveBoard(err);
    const log = (line) => write(`${(0,base_text/* plainLine */.h0)(line)}\n`);
    return {
        print: (text) => new Promise((resolve) => out.write(text, (error) => resolve(!error))),
        log,
        notice: (text) => write(`${paint('cyan', 'Notice:')} ${(0,base_text/* plainParagraphs */.Ar)(text)}\n`),
        warning: (text) => write(`${paint('yellow', 'Warning:')} ${(0,base_text/* plainParagraphs */.Ar)(text)}\n`),
        error: (result, paragraphs) => write(`${paint('red', `Error (${(0,base_text/* plainLine */.h0)(result)}):`)} ${(0,base_text/* plainParagraphs */.Ar)(paragraphs.join('\n'))}\n`),
        async openProgress(environments) {
            if (!isLive(err, env))
                return { show: loggerOf(environments, log), close: () => { } };
            const { openProgressBoard } = await __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 306));
            return opened(openProgressBoard(err, environments, paint));
        },
        async openWatch() {
            if (!isLive(out, env))
                return undefined;
            const { openStatusBoard } = await __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 306));
            return opened(openStatusBoard(out, paintOn(out)));
        },
    };
}

// EXTERNAL MODULE: ./build/cli/options.js
var options = __webpack_require__(2315);
;// CONCATENATED MODULE: ./build/cli/usage.js



function usageFailure({ code, message }, args, program) {
    const word = args.findLast((arg) => !arg.startsWith('-')) ?? '';
    const said = code === 'commander.help' ? `unknown command '${word}'` : message.replace(/^error: /, '');
    const [, option] = /unknown option '([\s\S]*?)'/.exec(message) ?? [];
    const hint = option === undefined ? wordHint(args, program) : optionHint(option, program);
    const more = code === 'commander.excessArguments' ? `. ${USE_OPTIONS}` : '';
    return (0,run/* invalidUsage */.zc)({ reason: hint ?? `${(0,base_text/* excerpt */.Kb)(said)}${more}` });
}
const USE_OPTIONS = 'Write each value after its option, for example `--env perf1`';
function optionHint(option, program) {
    const [written = '', value] = option.split(/=([\s\S]*)/);
    const name = optionName(written);
    if (options/* JOB_SETTINGS */.kB.includes(name))
        return `\`${shown(written)}\` is ${options/* FOR_JOBS */.Vi}`;
    const commands = commandsWith(name, program);
    const [first] = commands;
    if (first === undefined)
        return undefined;
    if (written !== `--${name}`)
        return `unknown option \`${shown(written)}\` (Did you mean \`--${name}\`?)`;
    const names = commands.map((command) => nameOf(command, program));
    if (value !== undefined && isSwitch(first, name))
        return takesNoValue(name);
    return `\`--${name}\` is an option of ${names.join(', ')} only`;
}
function wordHint(args, program) {
    const at = args.findIndex((arg, index) => /^(?:true|false)$/i.test(arg) && isSwitchBefore(args, index));
    return at < 0 ? undefined : takesNoValue(optionName(args[at - 1] ?? ''));
    function isSwitchBefore(all, index) {
        const name = optionName(all[index - 1] ?? '');
        return commandsWith(name, program).some((command) => isSwitch(command, name));
    }
}
function takesNoValue(name) {
    return `\`--${name}\` takes no value. Write \`--${name}\` alone, or omit it for false`;
}
function optionName(written) {
    const words = written.replace(/^-+/, '').replace(/([a-z])([A-Z])/g, '$1-$2');
    return words.replaceAll('_', '-').toLowerCase();
}
function commandsWith(name, program) {
    return program.commands
        .flatMap((command) => [command, ...command.commands])
        .filter((command) => command.options.some((option) => option.name() === name));
}
function nameOf(command, program) {
    const { parent } = command;
    return parent === null || parent === program ? command.name() : `${parent.name()} ${command.name()}`;
}
function isSwitch(command, name) {
    return command.options.some((option) => option.name() === name && option.isBoolean());
}
function shown(text) {
    return (0,base_text/* plainLine */.h0)((0,base_text/* excerpt */.Kb)(text, 60));
}

;// CONCATENATED MODULE: ./build/cli/program.js











const OLDEST_NODE = 22;
async function runCli() {
    const { signal, received } = (0,machine_process/* abortOnSignals */.PB)();
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
    await (0,machine_process/* endProcess */.JZ)(received());
}
function createProgram(context) {
    const program = new esm/* Command */.uB('clonesquad-scale')
        .description('Sets the sizes of CloneSquad fleets and waits until the instances are ready.')
        .version(version/* VERSION */.x, '-V, --version', 'Print the version.')
        .helpOption('-h, --help', 'Print this help.')
        .helpCommand('help [command]', 'Print the help of a command.')
        .exitOverride()
        .configureOutput({ outputError: () => { } })
        .configureHelp({ formatItem })
        .addHelpText('after', PROGRAM_HELP);
    addCommands(program, context);
    return program;
}
const WIDEST_TERM = 24;
function formatItem(term, termWidth, description, helper) {
    if (termWidth <= WIDEST_TERM)
        return new esm/* Help */._V().formatItem(term, termWidth, description, helper);
    const width = (helper.helpWidth ?? 80) - INDENT.length;
    return `  ${term}\n${helper.boxWrap(description, width).replace(/^/gm, INDENT)}`;
}
const INDENT = ' '.repeat(6);
async function parse(args, context) {
    const program = createProgram(context);
    try {
        const { node: version } = process.versions;
        if (Number.parseInt(version, 10) < OLDEST_NODE)
            throw (0,run/* unsupportedNode */.AV)({ version });
        if (args.length === 0)
            program.outputHelp();
        else
            await program.parseAsync(args, { from: 'user' });
    }
    catch (thrown) {
        if (thrown instanceof esm/* CommanderError */.b7 && thrown.exitCode === 0)
            return;
        const failure = thrown instanceof esm/* CommanderError */.b7 ? usageFailure(thrown, args, program) : (0,run/* toFailure */.w2)(thrown);
        context.end(failure.result);
        await (0,cli_command/* reportFailure */.xV)(failure, cli_command/* UNCHANGED */.ST, args.includes('--json'), context);
    }
}
const SAME_SIGNAL_MS = 500;
function endAtSecondSignal() {
    let firstAt;
    for (const name of results/* END_SIGNALS */.Cm) {
        process.on(name, () => {
            const now = system_clock/* systemClock */.m.now();
            firstAt ??= now;
            if (now - firstAt > SAME_SIGNAL_MS)
                (0,machine_process/* endBySignal */.DA)(name);
        });
    }
}
function outlivePipes() {
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            return;
        process.stderr.write(`The result could not be written to stdout: ${(0,base_text/* excerpt */.Kb)(error.message)}\n`);
        process.exitCode ||= (0,results/* exitCode */.I$)('internal');
    });
    process.stderr.on('error', () => { });
}


/***/ }),

/***/ 7408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   In: () => (/* binding */ levelOf),
/* harmony export */   ML: () => (/* binding */ usableBounds),
/* harmony export */   UM: () => (/* binding */ exceedsStartable),
/* harmony export */   UT: () => (/* binding */ wantsRequested),
/* harmony export */   Wr: () => (/* binding */ acceptsStartable),
/* harmony export */   XO: () => (/* binding */ snapshotsOf),
/* harmony export */   mQ: () => (/* binding */ countsOf),
/* harmony export */   vU: () => (/* binding */ isHealthOpen)
/* harmony export */ });
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(471);
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);
/* harmony import */ var _cycles_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(847);



function countsOf(cycle) {
    const counts = {};
    for (const metric of _cycles_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIVE_METRICS */ .b$) {
        const bounds = cycle?.values[metric];
        if (bounds !== undefined && (0,_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(bounds))
            counts[metric] = bounds.low;
    }
    return isComplete(counts) ? counts : undefined;
}
function isComplete(counts) {
    return _cycles_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIVE_METRICS */ .b$.every((metric) => counts[metric] !== undefined);
}
function targetOf(goal, counts) {
    const floor = Math.min(counts.MinInstanceCount, startable(counts));
    const target = Math.max((0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedCount */ .qG)(goal.size, counts.FleetSize), floor);
    return acceptsStartable(goal, counts) ? Math.min(target, startable(counts)) : target;
}
function acceptsStartable(goal, counts) {
    return goal.acceptsInsufficient && counts !== undefined && startable(counts) > 0;
}
function startable(counts) {
    return counts.FleetSize - counts.NbOfExcludedInstances;
}
function wantsRequested(goal, counts) {
    return counts.DesiredInstanceCount === (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__/* .expectedCount */ .qG)(goal.size, counts.FleetSize);
}
function usableBounds(counts) {
    const high = counts.RunningInstances - counts.DrainingInstances - counts.NbOfBouncedInstances;
    return { low: high - counts.NbOfInstanceInUnuseableState, high };
}
function isHealthOpen(goal, counts) {
    if (counts === undefined || counts.PendingInstances > 0)
        return false;
    const target = targetOf(goal, counts);
    const { low, high } = usableBounds(counts);
    const isProven = low === target && (low === high || counts.NbOfExcludedInstances === 0);
    return low <= target && target <= high && !isProven;
}
function servesTarget(goal, counts, status) {
    if (!isHealthOpen(goal, counts))
        return usableBounds(counts).low === targetOf(goal, counts);
    const isOfThisRun = typeof status === 'object' && status.running === counts.RunningInstances;
    return isOfThisRun && status.serving === targetOf(goal, counts);
}
function levelOf(goal, cycle, status) {
    const counts = countsOf(cycle);
    if (counts === undefined || !wantsRequested(goal, counts))
        return undefined;
    if (counts.PendingInstances > 0 || !servesTarget(goal, counts, status))
        return 'observed';
    if (counts.NbOfInstanceInInitialState > 0)
        return 'running';
    const isQuiet = counts.RunningInstances === targetOf(goal, counts) &&
        counts.DrainingInstances === 0 &&
        counts.StoppingInstances === 0;
    return isQuiet ? 'settled' : 'ready';
}
function exceedsStartable(goal, cycle) {
    const counts = countsOf(cycle);
    return (counts !== undefined && wantsRequested(goal, counts) && counts.DesiredInstanceCount > startable(counts));
}
function snapshotsOf(goal, cycles) {
    const snapshots = new Map();
    for (const cycle of cycles) {
        const counts = countsOf(cycle);
        if (counts !== undefined)
            snapshots.set(cycle.seenAt, { at: cycle.seenAt, counts, target: targetOf(goal, counts) });
    }
    return [...snapshots.values()].sort((one, other) => one.at - other.at);
}


/***/ }),

/***/ 8040:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ boundsText),
/* harmony export */   Os: () => (/* binding */ startingOf),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   bY: () => (/* binding */ otherStates),
/* harmony export */   ie: () => (/* binding */ usableCount),
/* harmony export */   yd: () => (/* binding */ standingText)
/* harmony export */ });
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(471);
/* harmony import */ var _convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);
/* harmony import */ var _convergence_counts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7408);



function boundsText(bounds) {
    return (0,_convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(bounds) ? String(bounds.low) : `${bounds.low}-${bounds.high}`;
}
function valueText(value) {
    if (value === null)
        return 'none';
    const { kind } = (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__/* .readStoredSize */ .Zp)(value);
    return kind === 'none' || kind === 'auto' ? kind : value;
}
function startingOf({ pending, initializing }) {
    return Math.max(pending, initializing);
}
function usableCount(counts) {
    return Math.max(0, (0,_convergence_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .usableBounds */ .ML)(counts).high);
}
function standingText({ usable, target, draining }) {
    return `${usable} of ${target} running${draining === 0 ? '' : `, ${draining} draining`}`;
}
function otherStates({ counts, inError }) {
    if (counts === undefined)
        return [];
    const states = [
        [counts.PendingInstances, 'pending'],
        [counts.NbOfInstanceInInitialState, 'initializing'],
        [counts.DrainingInstances, 'draining'],
        [counts.StoppingInstances, 'stopping'],
        [counts.NbOfInstanceInUnuseableState, 'unusable'],
        [counts.NbOfBouncedInstances, 'bounced'],
        [inError ?? 0, 'in error'],
    ];
    return states.flatMap(([count, state]) => (count > 0 ? [`${count} ${state}`] : []));
}


/***/ }),

/***/ 575:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ endBySignal),
/* harmony export */   JZ: () => (/* binding */ endProcess),
/* harmony export */   PB: () => (/* binding */ abortOnSignals),
/* harmony export */   p8: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);
/* harmony import */ var _errors_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8528);


const GRACE_MS = 5_000;
function abortOnSignals() {
    const controller = new AbortController();
    let first;
    for (const name of _errors_results_js__WEBPACK_IMPORTED_MODULE_1__/* .END_SIGNALS */ .Cm) {
        process.on(name, () => {
            if (first !== undefined)
                return;
            first = name;
            setTimeout(() => endBySignal(name), GRACE_MS).unref();
            controller.abort(new DOMException(`cancelled by ${name}`, 'AbortError'));
        });
    }
    return { signal: controller.signal, received: () => first };
}
function endBySignal(name) {
    process.removeAllListeners(name);
    process.kill(process.pid, name);
}
async function endProcess(signal) {
    await Promise.all([process.stdout, process.stderr].map(written));
    if (signal !== undefined && process.getActiveResourcesInfo().some(isInThread))
        endBySignal(signal);
    else
        process.exit();
}
function isInThread(resource) {
    return resource.startsWith('GetAddrInfo') || resource.startsWith('FSReq');
}
async function written(stream) {
    if (stream.writableLength === 0)
        return;
    await new Promise((resolve) => {
        stream.write('', () => resolve());
    });
}
function keepHeapSmall() {
    (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--optimize-for-size');
}


/***/ }),

/***/ 2796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   Jb: () => (/* binding */ EXTENSION_PREFIX),
/* harmony export */   OI: () => (/* binding */ SETTING_NAMES),
/* harmony export */   TE: () => (/* binding */ settingExample),
/* harmony export */   mX: () => (/* binding */ STRUCTURE),
/* harmony export */   pA: () => (/* binding */ nearest),
/* harmony export */   sw: () => (/* binding */ isSettingKey),
/* harmony export */   tE: () => (/* binding */ RUN_NAMES)
/* harmony export */ });
/* unused harmony exports PLAN_SETTINGS, RESERVED */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2538);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5316);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4663);




const PLAN_SETTINGS = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)('key');
const SETTING_NAMES = PLAN_SETTINGS.map(({ name }) => name);
const RUN_NAMES = _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .yy.map(({ name }) => name).filter((name) => !SETTING_NAMES.includes(name) && !name.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .URL_SUFFIX */ .Yi) && !_settings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .LAYERS */ .RR.some((layer) => layer === name));
const STRUCTURE = ['environments', 'activities', 'layers'];
const EXTENSION_PREFIX = 'x-';
const RESERVED = [...SETTING_NAMES, ...RUN_NAMES, ...STRUCTURE];
function isReserved(name) {
    return (RESERVED.includes(name) ||
        name.startsWith(EXTENSION_PREFIX) ||
        name.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .URL_SUFFIX */ .Yi) ||
        name.endsWith(_settings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .FLOOR_SUFFIX */ .xl));
}
function isSettingKey(key) {
    return SETTING_NAMES.includes(key) || key.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .URL_SUFFIX */ .Yi);
}
function settingExample(key) {
    const setting = PLAN_SETTINGS.find(({ name }) => name === key);
    return `${key}: ${setting === undefined ? (0,_settings_names_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleApiUrl */ .m8)() : (setting.default ?? setting.format.example)}`;
}
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

/***/ 5212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ environmentsLine),
/* harmony export */   HV: () => (/* binding */ manyProgressLog),
/* harmony export */   xg: () => (/* binding */ MAX_LINES)
/* harmony export */ });
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5338);

const PAUSE_MS = 5_000;
function manyProgressLog(environments, log) {
    const known = new Map();
    const failed = new Set();
    let logged = { text: '', at: Number.NEGATIVE_INFINITY };
    let hasChanged = false;
    return (progress) => {
        const { fleet, verdict, isOver, now } = progress;
        hasChanged ||= known.get(fleet)?.verdict.kind !== verdict.kind;
        known.set(fleet, progress);
        if (verdict.kind === 'failed' && isOver && !failed.has(fleet)) {
            failed.add(fleet);
            log((0,_progress_js__WEBPACK_IMPORTED_MODULE_0__/* .progressLine */ .oz)(progress));
        }
        if (now - logged.at < (hasChanged ? PAUSE_MS : _progress_js__WEBPACK_IMPORTED_MODULE_0__/* .HEARTBEAT_MS */ .m))
            return;
        hasChanged = false;
        const [text] = environmentsLine(environments, known).texts;
        if (text === logged.text && now - logged.at < _progress_js__WEBPACK_IMPORTED_MODULE_0__/* .HEARTBEAT_MS */ .m)
            return;
        logged = { text, at: now };
        log(text);
    };
}
const MAX_LINES = 10;
function environmentsLine(environments, known) {
    const [first, ...others] = environments.map(({ fleets }) => fleets);
    const isOne = first !== undefined && others.length === 0;
    const units = isOne ? first.map((fleet) => [fleet]) : environments.map(({ fleets }) => fleets);
    const kinds = units.map((fleets) => fleets.map((fleet) => known.get(fleet)?.verdict.kind));
    const done = kinds.filter((ofOne) => ofOne.every((kind) => kind === 'converged')).length;
    const failed = kinds.filter((ofOne) => ofOne.includes('failed')).length;
    const what = isOne ? 'fleets' : 'environments';
    const short = `${done}/${units.length}`;
    return {
        kind: failed > 0 ? 'failed' : done === units.length ? 'converged' : 'waiting',
        texts: [
            `${units.length} ${what}: ${done} done, ${units.length - done - failed} in progress, ${failed} failed`,
            `${short} done${failed === 0 ? '' : `, ${failed} failed`}`,
            short,
        ],
    };
}


/***/ }),

/***/ 5338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ OTHER_SIZE),
/* harmony export */   IW: () => (/* binding */ milestoneText),
/* harmony export */   RQ: () => (/* binding */ milestoneHeading),
/* harmony export */   V$: () => (/* binding */ lackText),
/* harmony export */   V0: () => (/* binding */ furthestPhase),
/* harmony export */   Wn: () => (/* binding */ minuteText),
/* harmony export */   Yi: () => (/* binding */ secondText),
/* harmony export */   Z4: () => (/* binding */ endText),
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   bY: () => (/* binding */ timeoutText),
/* harmony export */   gC: () => (/* binding */ PHASE_WORDS),
/* harmony export */   m: () => (/* binding */ HEARTBEAT_MS),
/* harmony export */   mS: () => (/* binding */ progressLog),
/* harmony export */   oz: () => (/* binding */ progressLine)
/* harmony export */ });
/* unused harmony exports progressText, MILESTONE_WORDS */
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2475);
/* harmony import */ var _errors_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8040);


const HEARTBEAT_MS = 60_000;
const OTHER_SIZE = 'the last cycle used a different size';
const WAITING_FOR = {
    metrics: 'waiting for newer metrics',
    observation: 'waiting for CloneSquad to pick up the size',
    numbers: 'waiting for the counts of the next cycle',
    desired: OTHER_SIZE,
    instances: '',
    'warm-up': '',
    'scale-down': '',
};
function progressText(verdict) {
    const parts = [countsText(verdict.progress), lackText(verdict), endText(verdict)];
    return parts.filter((text) => text !== '').join(' · ');
}
function endText(verdict) {
    if (verdict.kind === 'failed')
        return verdict.result;
    return verdict.kind === 'converged' && verdict.caveat === 'empty-fleet' ? 'no instances' : '';
}
function progressLine(progress) {
    const details = [progressText(progress.verdict), milestoneText(progress), timeoutText(progress)];
    return `${progress.fleet}  ${details.filter((text) => text !== '').join(' · ')}`;
}
function lackText(verdict) {
    return verdict.kind === 'waiting' ? WAITING_FOR[verdict.missing] : '';
}
function milestoneText({ verdict, level, startedAt }) {
    const reached = verdict.progress.reachedAt;
    const name = verdict.kind === 'converged' ? level : reached.ready ? 'ready' : reached.running ? 'running' : 'observed';
    const at = reached[name];
    return at === undefined ? '' : `${MILESTONE_WORDS[name]} after ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(at - startedAt)}`;
}
function timeoutText({ verdict, now, deadline }) {
    return verdict.kind === 'waiting' ? `times out in ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(deadline - now)}` : '';
}
function countsText(progress) {
    const { counts, target } = progress;
    if (counts === undefined || target === undefined)
        return '';
    return [`${(0,_errors_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .usableCount */ .ie)(counts)}/${target} running`, ...(0,_errors_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .otherStates */ .bY)(progress)].join(' · ');
}
function progressLog(log) {
    const logged = new Map();
    return (progress) => {
        const { fleet, verdict, now, isOver } = progress;
        const last = logged.get(fleet);
        const text = progressText(verdict);
        if (text === last?.text && (isOver || now - last.at < HEARTBEAT_MS))
            return;
        logged.set(fleet, { text, at: now });
        log(progressLine(progress));
    };
}
const PHASES = ['unobserved', 'changing', 'warming-up', 'ready'];
const PHASE_WORDS = {
    unobserved: 'not picked up yet',
    changing: 'starting or stopping',
    'warming-up': 'warming up',
    ready: 'ready',
};
const MILESTONE_WORDS = {
    posted: 'set',
    observed: 'picked up',
    running: 'running',
    ready: 'ready',
    settled: 'settled',
};
function milestoneHeading(milestone) {
    const words = `${MILESTONE_WORDS[milestone]} after`;
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function furthestPhase(isReached) {
    if (isReached('ready'))
        return 'ready';
    if (isReached('running'))
        return 'warming-up';
    return isReached('observed') ? 'changing' : 'unobserved';
}
function minuteText(iso) {
    return `${iso.slice(0, 16).replace('T', ' ')} UTC`;
}
function secondText(iso) {
    return `${iso.slice(0, 19).replace('T', ' ')} UTC`;
}


/***/ }),

/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ dashboardUrl),
/* harmony export */   l: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2538);



const CONSOLES = {
    'aws-cn': 'console.amazonaws.cn',
    'aws-eusc': 'console.amazonaws-eusc.eu',
    'aws-us-gov': 'console.amazonaws-us-gov.com',
};
function dashboardUrl(fleet, region) {
    const console = CONSOLES[(0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .partitionOf */ .iQ)(region).id] ?? 'console.aws.amazon.com';
    return `https://${region}.${console}/cloudwatch/home?region=${region}#dashboards/dashboard/${encodeURIComponent((0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_1__/* .dashboardName */ .oJ)(fleet))}`;
}
function reportJson(report) {
    return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainJson */ .RU)(report).replace(/['`$]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}


/***/ })

};
