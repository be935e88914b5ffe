export const id = 13;
export const ids = [13,133];
export const modules = {

/***/ 5115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ZG: () => (/* binding */ planUnreadable),
/* harmony export */   _Z: () => (/* binding */ notInPlan),
/* harmony export */   ih: () => (/* binding */ tooManyJobs),
/* harmony export */   nk: () => (/* binding */ invalidPlan),
/* harmony export */   r2: () => (/* binding */ MOST_JOBS)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1497);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);


const MOST_SHOWN = 50;
const invalidPlan = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('invalid-plan', {
    result: 'invalid-input',
    explanation: 'The plan file is not valid YAML, or contains invalid keys, names or values. Nothing was sent. The message lists all errors with their lines and columns (at most 50). While the YAML itself is invalid, it lists only that error. Correct them in the file. With `plan.schema.json`, an editor shows most of them while you type.',
    message: ({ file, mistakes, hasMore = false }) => {
        const path = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file);
        const least = hasMore ? 'more than ' : '';
        const count = mistakes.length === 1 ? 'an error' : `${least}${mistakes.length} errors`;
        const shown = mistakes
            .slice(0, MOST_SHOWN)
            .map(({ line, column, says }) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`  ${path}:${line}:${column}: ${says}`));
        const rest = mistakes.length - shown.length;
        const more = rest > 0 ? [`  and ${least}${rest} more`] : [];
        return [`${path} has ${count}. Nothing was sent.`, ...shown, ...more].join('\n');
    },
    fix: () => 'Correct these lines of the file.',
});
const planUnreadable = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('plan-unreadable', {
    result: 'invalid-input',
    explanation: 'The plan file could not be read: it does not exist, it is a directory, or its permissions forbid it. Nothing was sent. Correct its path, which is relative to the working directory. In a workflow, check out the repository (actions/checkout) before this step.',
    message: ({ file, reason }) => `The plan ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)} cannot be read: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(reason)}.`,
    fix: ({ isGitHub }) => `Correct the path of the plan, which is relative to the working directory.${isGitHub ? ' Check out the repository (actions/checkout) before this step.' : ''}`,
});
const notInPlan = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('not-in-plan', {
    result: 'invalid-input',
    explanation: 'The plan does not have the requested activity, or none of its environments matches a requested name or pattern. Nothing was sent. Names are case-sensitive. Separate names and patterns of environments by commas: in a pattern, `*` matches any text and `?` one character. Correct the request, or add the activity or environment to the plan.',
    message: ({ kind, file, name, names, near }) => kind === 'activity'
        ? `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is not an activity of ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}. Its activities: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}.${suggestion(near)}`
        : `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} matches no environment of ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}. Its environments: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}.${suggestion(near)}`,
    fix: ({ kind }) => `Request an ${kind} of the plan, or add this one to it.`,
});
function suggestion(near) {
    return near === undefined ? '' : ` Did you mean ${near}?`;
}
const MOST_JOBS = 256;
const tooManyJobs = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .cause */ .c1)('too-many-jobs', {
    result: 'invalid-input',
    explanation: `More environments were selected than a matrix of GitHub can have jobs (${MOST_JOBS}). No matrix was made. Select fewer with a filter such as perf*, or use the command line, which scales any number of environments in one process.`,
    message: ({ count }) => `${count} environments were selected, but GitHub allows only ${MOST_JOBS} jobs in a matrix.`,
    fix: () => 'Select fewer with a filter such as perf*. Or scale all of them in one process: clonesquad-scale scale --activity <activity>',
});


/***/ }),

/***/ 7013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gv: () => (/* binding */ DEFAULT_PLAN),
  pj: () => (/* binding */ noActivity),
  openPlan: () => (/* binding */ openPlan),
  planned: () => (/* binding */ planned),
  plannedIn: () => (/* binding */ plannedIn),
  wr: () => (/* binding */ readPlanFile)
});

// EXTERNAL MODULE: ./build/aws/http.js + 1 modules
var http = __webpack_require__(2908);
// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/errors/plan.js
var errors_plan = __webpack_require__(5115);
// EXTERNAL MODULE: ./build/errors/run.js
var run = __webpack_require__(8315);
// EXTERNAL MODULE: ./build/plan/check.js
var check = __webpack_require__(5986);
// EXTERNAL MODULE: ./build/plan/choose.js
var choose = __webpack_require__(3133);
// EXTERNAL MODULE: ./build/plan/keys.js
var keys = __webpack_require__(2796);
// EXTERNAL MODULE: ./build/settings/names.js
var settings_names = __webpack_require__(5316);
;// CONCATENATED MODULE: ./build/plan/model.js
const MOST_PROBLEMS = 1_000;
class Problems {
    #all = new Map();
    #hasMore = false;
    get hasMore() {
        return this.#hasMore;
    }
    get isEmpty() {
        return this.#all.size === 0;
    }
    add({ line, column }, says) {
        if (this.#all.size < MOST_PROBLEMS)
            this.#all.set(`${line}:${column}: ${says}`, { line, column, says });
        else
            this.#hasMore = true;
    }
    inOrder() {
        return [...this.#all.values()].sort((one, other) => one.line - other.line || one.column - other.column);
    }
}

// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/settings/formats.js
var formats = __webpack_require__(2728);
;// CONCATENATED MODULE: ./build/plan/parts.js





class PartReader {
    #problems;
    #listed;
    #named;
    #urls = [];
    constructor(problems, listed) {
        this.#problems = problems;
        this.#listed = listed && new Set(listed);
        this.#named = new Set(listed ?? settings_names/* LAYERS */.RR);
    }
    settings(entries, level, others) {
        const texts = new Map();
        for (const entry of entries) {
            if ((0,keys/* isSettingKey */.sw)(entry.key))
                this.#setting(entry, texts);
            else if (!others.includes(entry.key))
                this.#unknown(entry, level, others);
        }
        return texts;
    }
    activity(entries, general) {
        const texts = new Map();
        const fleets = [];
        for (const entry of entries) {
            if ((0,keys/* isSettingKey */.sw)(entry.key))
                this.#setting(entry, texts);
            else if (this.#isFleet(entry, general)) {
                fleets.push(entry.key);
                this.#fleet(entry, texts);
            }
        }
        return { fleets, texts };
    }
    checkUrls() {
        for (const { layer, at } of this.#urls) {
            if (this.#named.has(layer))
                continue;
            const near = (0,keys/* nearest */.pA)(layer, [...this.#named]);
            const fix = near === undefined ? 'give it a size in an activity' : didYouMean(near + fleet_name/* URL_SUFFIX */.Yi);
            this.#problems.add(at, `${(0,base_text/* quoted */.TL)(layer + fleet_name/* URL_SUFFIX */.Yi)}: the plan has no layer ${(0,base_text/* quoted */.TL)(layer)}; ${fix}`);
        }
    }
    #setting({ key, at, value }, texts) {
        if (key.endsWith(fleet_name/* URL_SUFFIX */.Yi))
            this.#urls.push({ layer: key.slice(0, -fleet_name/* URL_SUFFIX */.Yi.length), at });
        const text = settingText(key, value);
        if (value.kind === 'refused')
            return;
        if (text === undefined) {
            const why = `${(0,base_text/* quoted */.TL)(key)} must have a single value`;
            this.#problems.add(value.at, `${why}. Example: ${(0,keys/* settingExample */.TE)(key)}`);
        }
        else if (text === '') {
            this.#problems.add(value.at, `${(0,base_text/* quoted */.TL)(key)} has no value; set one, or remove the key`);
        }
        else
            texts.set(key, { text, ...value.at });
    }
    #unknown({ key, at }, level, others) {
        this.#problems.add(at, `${(0,base_text/* quoted */.TL)(key)} is not a key of ${level}: ${advise(key, level, others)}`);
    }
    #isFleet(entry, general) {
        const [layer = '', ...subfleets] = entry.key.split('/');
        const why = forbidden(layer) ??
            this.#mistyped(entry, layer, general) ??
            this.#unlisted(layer) ??
            (isSubfleetPart(subfleets) ? undefined : USE_SUBFLEET);
        this.#named.add(layer);
        if (why !== undefined)
            this.#problems.add(entry.at, `${(0,base_text/* quoted */.TL)(entry.key)} is not a layer: ${why}`);
        return why === undefined;
    }
    #mistyped({ key, value }, layer, general) {
        if (this.#listed?.has(layer))
            return undefined;
        const layers = [...(this.#listed ?? settings_names/* LAYERS */.RR), ...(general?.fleets ?? [])];
        if (layers.includes(layer) || layers.includes(key))
            return undefined;
        const near = (0,keys/* nearest */.pA)(layer, key === layer && value.kind === 'scalar' ? [...keys/* SETTING_NAMES */.OI, ...layers] : layers);
        if (near === undefined)
            return undefined;
        return `${didYouMean(near)} If it is a layer, add it to \`layers\``;
    }
    #unlisted(layer) {
        if (!settings_names/* NAME */.o_.test(layer))
            return USE_NAME;
        return this.#listed?.has(layer) === false
            ? `\`layers\` lists only ${(0,base_text/* excerpt */.Kb)([...this.#listed].join(', '))}`
            : undefined;
    }
    #fleet({ key, at, value }, texts) {
        if (value.kind !== 'mapping') {
            this.#size(key, { key, at, value }, texts);
            return;
        }
        const entries = value.entries();
        for (const entry of entries) {
            if (entry.key === 'size')
                this.#size(key, entry, texts);
            else if (entry.key === 'floor')
                this.#floor(key, entry, texts);
            else {
                const near = (0,keys/* nearest */.pA)(entry.key, ['size', 'floor']);
                const fix = near === undefined ? 'use `size` and `floor`' : didYouMean(near);
                this.#problems.add(entry.at, `${(0,base_text/* quoted */.TL)(entry.key)} is not a key of a size: ${fix}`);
            }
        }
        if (entries.every((entry) => entry.key !== 'size')) {
            this.#problems.add(value.at, `${key} has no size. Example: ${key}: { size: 4, floor: 1 }`);
        }
    }
    #size(fleet, { value }, texts) {
        const format = fleet.includes('/') ? formats/* SUBFLEET_SIZE */.Nc : formats/* SIZE */.SK;
        this.#number({ name: fleet, label: fleet, example: `${fleet}: 4` }, value, format, texts);
    }
    #floor(fleet, { value }, texts) {
        const name = `${fleet}${settings_names/* FLOOR_SUFFIX */.xl}`;
        this.#number({ name, label: `the floor of ${fleet}`, example: 'floor: 1' }, value, formats/* FLOOR */.jv, texts);
    }
    #number({ name, label, example }, value, { parse, use }, texts) {
        if (value.kind === 'refused')
            return;
        if (value.kind === 'scalar' && parse(value.text) !== undefined) {
            texts.set(name, { text: value.text, ...value.at });
            return;
        }
        const is = { scalar: '', nothing: 'empty', mapping: 'a mapping', sequence: 'a list' }[value.kind];
        const given = value.kind === 'scalar' ? (0,base_text/* quoted */.TL)(value.text) : is;
        this.#problems.add(value.at, `${label} is ${given}: ${use}. Example: ${example}`);
    }
}
const USE_NAME = `use ${settings_names/* NAME_IN_WORDS */.sc}`;
const RUN_ONLY = 'a plan cannot set it; set it where you start the run';
const USE_SUBFLEET = `name a subfleet, after its layer and one slash, with ${settings_names/* SUBFLEET_IN_WORDS */.Fc}. Example: backend/workers: 3`;
function isSubfleetPart(names) {
    return names.length <= 1 && names.every((name) => settings_names/* SUBFLEET_NAME */.Ds.test(name));
}
function forbidden(layer) {
    if (keys/* RUN_NAMES */.tE.includes(layer))
        return RUN_ONLY;
    if (layer.endsWith(settings_names/* FLOOR_SUFFIX */.xl))
        return 'write a floor together with its size. Example: frontend: { size: 1, floor: 1 }';
    if (layer.startsWith(keys/* EXTENSION_PREFIX */.Jb))
        return 'keys that begin with `x-` hold anchors, at the top level only';
    return (0,keys/* isReserved */.Bs)(layer) ? 'this name has another meaning in a plan' : undefined;
}
function settingText(key, value) {
    if (value.kind === 'scalar')
        return value.text.trim();
    if (value.kind === 'nothing')
        return '';
    if (value.kind !== 'sequence' || key !== 'allowed-account-ids')
        return undefined;
    const items = value.items();
    const parts = items.flatMap((item) => (item.kind === 'scalar' ? [item.text.trim()] : []));
    return parts.length === items.length ? parts.join(', ') : undefined;
}
function advise(key, level, others) {
    if (keys/* RUN_NAMES */.tE.includes(key))
        return RUN_ONLY;
    const near = (0,keys/* nearest */.pA)(key, [...others, ...keys/* SETTING_NAMES */.OI, ...settings_names/* LAYERS */.RR.map((layer) => layer + fleet_name/* URL_SUFFIX */.Yi)]);
    if (near !== undefined)
        return didYouMean(near);
    if (keys/* STRUCTURE */.mX.some((word) => word === key))
        return 'move it to the top level';
    const own = level === 'a plan' ? '`environments`, `activities`, `layers`' : '`activities`';
    return `use ${own}, URLs of layers (\`frontend-url\`) and settings (\`timeout\`); write sizes in activities`;
}
function didYouMean(name) {
    return `did you mean \`${name}\`?`;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/plan/yaml-tree.js


const LONGEST = 1024 * 1024;
const DEEPEST = 20;
const LARGEST = 200_000;
function decodePlan(bytes) {
    const encoding = encodingOf(bytes);
    if (encoding === 'utf-32')
        return { mistake: { line: 1, column: 1, says: `the file is UTF-32; ${SAVE}` } };
    try {
        return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
    }
    catch {
        const [before = ''] = new TextDecoder(encoding).decode(bytes).split('\uFFFD', 1);
        const lines = before.split('\n');
        const says = `invalid ${encoding.toUpperCase()} text begins here; ${SAVE}`;
        return { mistake: { line: lines.length, column: (lines.at(-1) ?? '').length + 1, says } };
    }
}
const SAVE = 'save the file as UTF-8';
function encodingOf([first, second, third, fourth]) {
    const isZero = (byte) => byte === 0;
    if (isZero(first) && isZero(second))
        return 'utf-32';
    const isLittle = (first === 0xff && second === 0xfe) || (first !== undefined && isZero(second));
    if (isLittle)
        return isZero(third) && isZero(fourth) ? 'utf-32' : 'utf-16le';
    return (first === 0xfe && second === 0xff) || isZero(first) ? 'utf-16be' : 'utf-8';
}
function readYaml(text, problems) {
    const top = { line: 1, column: 1 };
    if (Buffer.byteLength(text) > LONGEST) {
        problems.add(top, 'the file is larger than 1 MiB; split the plan into several files');
        return undefined;
    }
    const lineCounter = new dist/* LineCounter */.HN();
    const tokens = firstTokens(new dist/* Parser */.iX(lineCounter.addNewLine).parse(text.replace(/^\uFEFF/, '')));
    const composer = new dist/* Composer */.Dk({ schema: 'failsafe', uniqueKeys: false });
    const [document, second] = composer.compose(tokens, true, text.length);
    if (document === undefined)
        throw new Error('The parser gave no document');
    const place = (offset) => {
        const { line, col } = lineCounter.linePos(offset);
        return { line, column: col };
    };
    if (second)
        problems.add(place(second.range[0]), SECOND_DOCUMENT);
    for (const error of document.errors)
        problems.add(place(error.pos[0]), inWords(error));
    if (second || document.errors.length > 0)
        return undefined;
    if (document.contents === null) {
        problems.add(top, 'the file is empty; a plan needs `environments` and `activities`');
        return undefined;
    }
    return new TreeReader(place, problems, document.contents).tree(document.contents);
}
const MOST_ERRORS = 1_000;
function* firstTokens(tokens) {
    let errors = 0;
    for (const token of tokens) {
        if (token.type === 'error')
            errors += 1;
        if (errors > MOST_ERRORS)
            return;
        yield token;
    }
}
const SECOND_DOCUMENT = 'a second YAML document begins here; a plan is one document, so remove the `---`';
const TOO_DEEP = 'the nesting is too deep for a plan';
const NO_TAGS = 'a plan has no YAML tags such as `!!int`; write only the value';
const NO_MERGE = 'merge keys (`<<`) are not supported; write common settings at the top level, and sizes in activities';
const IN_WORDS = {
    RESOURCE_EXHAUSTION: TOO_DEEP,
    TAG_RESOLVE_FAILED: NO_TAGS,
};
function inWords({ code, message }) {
    return IN_WORDS[code] ?? `invalid YAML: ${(0,base_text/* excerpt */.Kb)(message)}`;
}
const NULL = /^(?:|~|null|Null|NULL)$/;
class TreeReader {
    #place;
    #problems;
    #targets = new Map();
    #left = LARGEST;
    constructor(place, problems, root) {
        this.#place = place;
        this.#problems = problems;
        this.#look(root, new Map(), 0);
    }
    #look(node, anchors, depth) {
        if (!(0,dist/* isNode */.Ll)(node))
            return;
        if (depth > DEEPEST) {
            this.#problems.add(this.#at(node), TOO_DEEP);
            return;
        }
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = anchors.get(node.source);
            if (target)
                this.#targets.set(node, target);
            else
                this.#problems.add(this.#at(node), `the alias ${(0,base_text/* quoted */.TL)(`*${node.source}`)} has no anchor before it`);
            return;
        }
        if (node.tag !== undefined)
            this.#problems.add(this.#at(node), NO_TAGS);
        if (node.anchor !== undefined)
            anchors.set(node.anchor, node);
        if (!(0,dist/* isMap */.jh)(node) && !(0,dist/* isSeq */.oP)(node))
            return;
        for (const item of node.items) {
            for (const part of (0,dist/* isPair */.tO)(item) ? [item.key, item.value] : [item])
                this.#look(part, anchors, depth + 1);
        }
    }
    tree(node, at = this.#at(node)) {
        if ((0,dist/* isAlias */.Vj)(node)) {
            const target = this.#targets.get(node);
            return target ? this.tree(target, at) : { kind: 'refused', at };
        }
        if ((0,dist/* isMap */.jh)(node))
            return { kind: 'mapping', at, entries: () => this.#entries(node) };
        if ((0,dist/* isSeq */.oP)(node)) {
            const items = () => this.#afford(node.items).map((item) => this.tree(item));
            return { kind: 'sequence', at, items };
        }
        const { source = '', type = 'PLAIN' } = (0,dist/* isScalar */.jn)(node) ? node : {};
        return type === 'PLAIN' && NULL.test(source)
            ? { kind: 'nothing', at }
            : { kind: 'scalar', at, text: source };
    }
    #entries(map) {
        const seen = new Set();
        return this.#afford(map.items).flatMap((pair) => {
            const key = this.tree(pair.key);
            const name = key.kind === 'scalar' ? key.text : undefined;
            const problem = name === undefined ? 'a key must be a plain name' : this.#keyProblem(name, seen);
            if (problem !== undefined)
                this.#problems.add(key.at, problem);
            if (name === undefined || problem !== undefined)
                return [];
            seen.add(name);
            const value = this.tree(pair.value);
            return [{ key: name, at: key.at, value: value.kind === 'nothing' ? { ...value, at: key.at } : value }];
        });
    }
    #keyProblem(name, seen) {
        if (name === '<<')
            return NO_MERGE;
        return seen.has(name) ? `${(0,base_text/* quoted */.TL)(name)} is set twice; remove one of them` : undefined;
    }
    #afford(parts) {
        this.#left -= parts.length;
        if (this.#left >= 0)
            return parts;
        this.#problems.add({ line: 1, column: 1 }, `the plan has more than ${LARGEST} entries, including those of aliases; split it into several plans`);
        return [];
    }
    #at(node) {
        return this.#place((0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0);
    }
}

;// CONCATENATED MODULE: ./build/plan/plan.js







function readPlan(file, text, check = () => []) {
    const problems = new Problems();
    const root = readYaml(text, problems);
    const entries = root && mappingOf(root, root.at, USE_PLAN, problems);
    const plan = entries && readEntries(file, entries, problems);
    if (plan !== undefined && isBounded(plan, problems)) {
        if (problems.isEmpty)
            return plan;
        for (const problem of check(plan))
            problems.add(problem, problem.says);
    }
    const lines = text.split('\n');
    const found = problems.inOrder().map((problem) => withSpaces(problem, lines[problem.line - 1] ?? ''));
    throw (0,errors_plan/* invalidPlan */.nk)({ file, mistakes: found, ...(problems.hasMore && { hasMore: true }) });
}
const MOST_SIZES = 20_000;
function isBounded({ environments, activities }, problems) {
    const each = [...activities.values()].map(({ fleets }) => Math.max(1, fleets.length));
    const sizes = environments.size * each.reduce((sum, count) => sum + count, 0);
    if (sizes <= MOST_SIZES)
        return true;
    const says = `the plan has ${sizes} sizes (environments times activities), more than the maximum of ${MOST_SIZES}; split it into several plans`;
    problems.add({ line: 1, column: 1 }, says);
    return false;
}
const OTHER_SPACE = /(?! )\p{Zs}/u;
function withSpaces(problem, line) {
    const space = OTHER_SPACE.exec(line);
    if (space === null)
        return problem;
    const [found] = space;
    const hint = `Column ${space.index + 1} of this line has ${(0,base_text/* plainText */.wh)(found)}, which looks like a space; replace it with a plain space`;
    const stop = problem.says.endsWith('?') ? '' : '.';
    return { ...problem, says: `${problem.says}${stop} ${hint}` };
}
const USE_PLAN = 'write a mapping with the keys `environments` and `activities`';
function readEntries(file, entries, problems) {
    const layers = readLayers(entries, problems);
    const parts = new PartReader(problems, layers);
    const read = entries.filter(({ key }) => !key.startsWith(keys/* EXTENSION_PREFIX */.Jb));
    const defaults = parts.settings(read, 'a plan', keys/* STRUCTURE */.mX);
    const activities = readActivities(section(entries, 'activities', problems), parts, problems);
    const environments = new Map();
    for (const entry of section(entries, 'environments', problems)) {
        if (!settings_names/* NAME */.o_.test(entry.key))
            problems.add(entry.at, `${(0,base_text/* quoted */.TL)(entry.key)} is not a valid environment name: ${USE_NAME}`);
        environments.set(entry.key, readEnvironment(entry, activities, parts, problems));
    }
    parts.checkUrls();
    return { file, ...(layers && { layers }), environments, activities, defaults };
}
function readLayers(entries, problems) {
    const entry = entries.find(({ key }) => key === 'layers');
    if (entry === undefined || entry.value.kind === 'refused')
        return undefined;
    const items = entry.value.kind === 'sequence' ? entry.value.items() : [];
    if (items.length === 0) {
        problems.add(entry.value.at, '`layers` must be a list of names. Example: layers: [frontend, backend]');
        return undefined;
    }
    const layers = new Set();
    for (const item of items) {
        const name = item.kind === 'scalar' ? item.text : '';
        const why = layerProblem(name, layers);
        if (why === undefined)
            layers.add(name);
        else if (item.kind !== 'refused')
            problems.add(item.at, `${(0,base_text/* quoted */.TL)(name)} is not valid in \`layers\`: ${why}`);
    }
    return [...layers];
}
function layerProblem(name, others) {
    if (!settings_names/* NAME */.o_.test(name))
        return USE_NAME;
    if (others.has(name))
        return 'it is listed twice';
    if ((0,keys/* isReserved */.Bs)(name))
        return 'it has another meaning in a plan';
    return undefined;
}
function readActivities(entries, parts, problems) {
    const activities = new Map();
    for (const { key, at, value } of entries) {
        if (!settings_names/* NAME */.o_.test(key))
            problems.add(at, `${(0,base_text/* quoted */.TL)(key)} is not a valid activity name: ${USE_NAME}`);
        const own = mappingOf(value, at, `write the sizes of the activity ${(0,base_text/* quoted */.TL)(key)}. Example: frontend: 4`, problems);
        const activity = parts.activity(own ?? []);
        if (own?.every((entry) => activity.texts.has(entry.key)) && activity.fleets.length === 0) {
            problems.add(at, `the activity ${(0,base_text/* quoted */.TL)(key)} has no sizes; add at least one. Example: frontend: 4`);
        }
        activities.set(key, activity);
    }
    return activities;
}
function readEnvironment({ key, at, value }, activities, parts, problems) {
    const what = `write the settings of the environment ${(0,base_text/* quoted */.TL)(key)}, or nothing`;
    const entries = value.kind === 'nothing' ? [] : (mappingOf(value, at, what, problems) ?? []);
    const texts = parts.settings(entries, 'an environment', ['activities']);
    const overrides = entries.find((entry) => entry.key === 'activities');
    const own = new Map();
    for (const override of overrides
        ? (mappingOf(overrides.value, overrides.at, USE_OVERRIDE, problems) ?? [])
        : []) {
        const general = activities.get(override.key);
        if (general === undefined)
            problems.add(override.at, unknownActivity(override.key, activities));
        const changes = mappingOf(override.value, override.at, USE_OVERRIDE, problems);
        own.set(override.key, parts.activity(changes ?? [], general));
    }
    return { texts, activities: own };
}
const USE_OVERRIDE = 'write the changes of an activity for this environment. Example: activities: { performance: { backend: 6 } }';
function unknownActivity(name, activities) {
    const near = (0,keys/* nearest */.pA)(name, [...activities.keys()]);
    const fix = near === undefined ? 'add it to the top-level `activities`' : didYouMean(near);
    return `${(0,base_text/* quoted */.TL)(name)} is not an activity of this plan: ${fix}`;
}
function section(entries, name, problems) {
    const entry = entries.find(({ key }) => key === name);
    const what = `a plan needs at least one entry in \`${name}\`. Example: ${SECTION_EXAMPLES[name]}`;
    if (entry === undefined)
        problems.add({ line: 1, column: 1 }, what);
    const own = entry && mappingOf(entry.value, entry.at, what, problems);
    if (entry && own?.length === 0)
        problems.add(entry.at, what);
    return own ?? [];
}
const SECTION_EXAMPLES = {
    environments: 'environments: { perf1: {} }',
    activities: 'activities: { performance: { frontend: 100% } }',
};
function mappingOf(value, at, what, problems) {
    if (value.kind === 'mapping')
        return value.entries();
    const is = { scalar: 'a text', sequence: 'a list', nothing: 'no value', refused: '' }[value.kind];
    if (value.kind !== 'refused')
        problems.add(at, `expected a mapping, found ${is}: ${what}`);
    return undefined;
}

// EXTERNAL MODULE: ./build/plan/source.js
var source = __webpack_require__(7949);
// EXTERNAL MODULE: ./build/machine/files.js
var files = __webpack_require__(9789);
;// CONCATENATED MODULE: ./build/machine/plan-file.js












function planned(path, activity, env) {
    if (!settings_names/* NAME */.o_.test(env))
        throw notOne(env);
    const plan = openPlan(path, activity);
    const names = [...plan.environments.keys()];
    if (!names.includes(env)) {
        const near = (0,keys/* nearest */.pA)(env, names);
        throw (0,errors_plan/* notInPlan */._Z)({ kind: 'environment', file: plan.file, name: env, names, near });
    }
    return plannedIn(plan, activity, env);
}
function notOne(env) {
    const why = 'the value must be the name of one environment of the plan. For several environments, use acme/clonesquad-scale/plan, which makes one job for each';
    return (0,run/* invalidInputs */.Rg)({ mistakes: [{ input: 'env', value: env, why, example: 'env: perf1' }] });
}
function openPlan(path, activity) {
    const plan = readPlanFile(path ?? DEFAULT_PLAN);
    if (activity !== undefined)
        (0,choose/* chooseActivity */.h)(plan, activity);
    return plan;
}
function plannedIn(plan, activity, env) {
    const own = activity === undefined ? [] : (0,source/* layersOf */.w)(plan, env, activity);
    return { source: (0,source/* planSource */.d)(plan, env, activity), layers: [...new Set([...own, ...settings_names/* LAYERS */.RR])] };
}
function noActivity({ file, activities }, { name, example }) {
    const names = [...activities.keys()];
    const why = `specify one of the activities of ${(0,base_text/* plainLine */.h0)(file)}: ${names.join(', ')}`;
    return (0,run/* invalidInputs */.Rg)({
        mistakes: [{ input: name, value: '', why, example: example(names[0] ?? 'performance') }],
    });
}
const DEFAULT_PLAN = 'clonesquad-plan.yml';
const MOST_BYTES = 1024 * 1024;
function readPlanFile(path) {
    const decoded = decodePlan(readBytes(path));
    if ('mistake' in decoded)
        throw (0,errors_plan/* invalidPlan */.nk)({ file: path, mistakes: [decoded.mistake] });
    return readPlan(path, decoded.text, check/* settingMistakes */._x);
}
function readBytes(path) {
    try {
        return (0,files/* readRegularFile */.XF)(path, MOST_BYTES);
    }
    catch (thrown) {
        const isGitHub = process.env['GITHUB_ACTIONS'] === 'true';
        throw (0,errors_plan/* planUnreadable */.ZG)({ file: path, reason: (0,base_text/* excerpt */.Kb)((0,http/* innermost */.OI)(thrown).message), isGitHub }, { cause: thrown });
    }
}


/***/ }),

/***/ 5986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H8: () => (/* binding */ checkedMatrix),
/* harmony export */   _x: () => (/* binding */ settingMistakes),
/* harmony export */   l4: () => (/* binding */ checkRuns)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8315);
/* harmony import */ var _settings_fleets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9451);
/* harmony import */ var _settings_read_request_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9970);
/* harmony import */ var _settings_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7121);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3133);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7949);








function checkRuns(plan, environments, activities) {
    const all = environments.flatMap((env) => activities.map((activity) => checkRun(plan, env, activity)));
    const mistakes = all.flatMap(mistakesOf);
    if (mistakes.length > 0)
        throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_1__/* .invalidInputs */ .Rg)({ mistakes: (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_3__/* .uniqueMistakes */ .RT)(mistakes) });
    return all.flatMap((one) => ('request' in one ? [one.request] : []));
}
function checkedMatrix(plan, environments, activity) {
    const matrix = (0,_choose_js__WEBPACK_IMPORTED_MODULE_5__/* .toMatrix */ .D)(environments, activity);
    (0,_settings_fleets_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseSharedFleets */ .$L)(checkRuns(plan, environments, [activity]));
    return matrix;
}
function settingMistakes(plan) {
    const all = [...plan.environments.keys()].flatMap((env) => [...plan.activities.keys()].flatMap((activity) => mistakesOf(checkRun(plan, env, activity))));
    return all.flatMap(({ at, value, why, example }) => at === undefined ? [] : [{ ...at, says: `${at.key} is ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_7__/* .quoted */ .TL)(value)}: ${why}. Example: ${example}` }]);
}
function checkRun(plan, env, activity) {
    const ofPlan = (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .planSource */ .d)(plan, env, activity);
    const named = (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .textSource */ .rC)((name) => (name === 'env' ? env : undefined), _settings_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .spellKey */ .Qj);
    const reading = {
        source: (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .firstOf */ .Ku)(named, ofPlan),
        spell: _settings_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .spellKey */ .Qj,
        layers: (0,_source_js__WEBPACK_IMPORTED_MODULE_6__/* .layersOf */ .w)(plan, env, activity),
        intent: 'scale',
    };
    const checked = check(reading, '');
    const isRegionMissing = mistakesOf(checked).some(({ input, value }) => input === 'aws-region' && value === '');
    return isRegionMissing ? check(reading, endpointRegion(ofPlan) ?? ANY_REGION) : checked;
}
function check(reading, ambientRegion) {
    return (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_3__/* .checkRequest */ .yG)({ ...reading, surroundings: { ...ANYWHERE, ambientRegion } });
}
function mistakesOf(checked) {
    return 'mistakes' in checked ? checked.mistakes : [];
}
const ANY_REGION = 'eu-west-1';
const ANYWHERE = { isGitHub: false, hasIdToken: false, runName: 'plan' };
function endpointRegion(source) {
    const endpoint = (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseVpcEndpoint */ .Gp)(source('vpc-endpoint')?.text ?? '');
    return endpoint && (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .vpcEndpointRegion */ .dq)(endpoint);
}


/***/ }),

/***/ 3133:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ toMatrix),
/* harmony export */   chooseEnvironments: () => (/* binding */ chooseEnvironments),
/* harmony export */   h: () => (/* binding */ chooseActivity)
/* harmony export */ });
/* harmony import */ var _errors_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5115);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2796);


function chooseActivity({ file, activities }, name) {
    const activity = activities.get(name);
    if (activity !== undefined)
        return activity;
    const names = [...activities.keys()];
    throw (0,_errors_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .notInPlan */ ._Z)({ kind: 'activity', file, name, names, near: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, names) });
}
function chooseEnvironments(plan, filter) {
    const names = [...plan.environments.keys()];
    const parts = filter.split(',').map((part) => part.trim());
    for (const part of parts) {
        if (names.some((name) => matches(part, name)))
            continue;
        const near = (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(part, names);
        throw (0,_errors_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .notInPlan */ ._Z)({ kind: 'environment', file: plan.file, name: part, names, near });
    }
    return names.filter((name) => parts.some((part) => matches(part, name)));
}
function matches(pattern, name) {
    let places = [0];
    for (const character of pattern) {
        const [first] = places;
        if (first === undefined)
            return false;
        places =
            character === '*'
                ? Array.from({ length: name.length - first + 1 }, (_, index) => first + index)
                : places.filter((place) => character === '?' || name[place] === character).map((place) => place + 1);
    }
    return places.includes(name.length);
}
function toMatrix(environments, activity) {
    const count = environments.length;
    if (count > _errors_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_JOBS */ .r2)
        throw (0,_errors_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .tooManyJobs */ .ih)({ count });
    return { include: environments.map((env) => ({ env, activity })) };
}


/***/ }),

/***/ 7949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ planSource),
/* harmony export */   w: () => (/* binding */ layersOf)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1497);
/* harmony import */ var _settings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5316);
/* harmony import */ var _settings_reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7121);



function planSource(plan, env, activity) {
    const { override, environment, general } = parts(plan, env, activity);
    const inOrder = [override?.texts, environment?.texts, general?.texts, plan.defaults];
    return (name) => {
        const found = inOrder.find((texts) => texts?.has(name))?.get(name);
        if (found === undefined)
            return undefined;
        const { text, line, column } = found;
        const key = name.endsWith(_settings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .FLOOR_SUFFIX */ .xl) ? 'floor' : name;
        const place = `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(plan.file)}:${line}:${column}`;
        return { text, spelling: { ...(0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .spellKey */ .Qj)(key), name: `${place}: ${key}`, at: { line, column, key } } };
    };
}
function layersOf(plan, env, activity) {
    if (activity === undefined) {
        return unique([...plan.activities.keys()].flatMap((name) => layersOf(plan, env, name)));
    }
    const { override, general } = parts(plan, env, activity);
    return unique([...(general?.fleets ?? []), ...(override?.fleets ?? [])]);
}
function unique(names) {
    return [...new Set(names)];
}
function parts(plan, env, activity) {
    const environment = plan.environments.get(env);
    const of = (activities) => activity === undefined ? undefined : activities?.get(activity);
    return { override: of(environment?.activities), environment, general: of(plan.activities) };
}


/***/ })

};
