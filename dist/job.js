export const ids = [96,240,320,412,542,740,948];
export const modules = {
/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),
/***/ 6805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  Gu: () => (/* binding */ getState),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  LZ: () => (/* binding */ saveState),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, group, markdownSummary, platform, setCommandEcho, setFailed, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __webpack_require__(6928);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return file_command_issueFileCommand('STATE', file_command_prepareKeyValueMessage(name, value));
    }
    command_issueCommand('save-state', { name }, utils_toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),
/***/ 7126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cq: () => (/* binding */ refuseMistyped),
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   n: () => (/* binding */ readAgain),
/* harmony export */   wE: () => (/* binding */ inputSource)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6805);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2538);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8315);
/* harmony import */ var _settings_read_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9469);
/* harmony import */ var _settings_reader_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7121);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4663);






const inputSource = (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .withFloorOfAll */ .vi)((0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .textSource */ .rC)((name) => _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .getInput */ .V4(name), _settings_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .spellKey */ .Qj));
async function refuseMistyped(place) {
    const names = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)(place).map(({ name }) => name);
    const unknown = Object.entries(process.env).flatMap(([name, value = '']) => {
        const [, input] = /^INPUT_(.+)$/.exec(name) ?? [];
        const isUnknown = input !== undefined && value !== '' && !names.includes(input.toLowerCase());
        return isUnknown ? [{ input: input.toLowerCase(), value }] : [];
    });
    if (unknown.length === 0)
        return;
    const { nearest } = await __webpack_require__.e(/* import() */ 796).then(__webpack_require__.bind(__webpack_require__, 2796));
    const values = unknown.flatMap(({ input, value }) => {
        const near = nearest(input, names);
        if (near === undefined)
            return [];
        return [{ input, value, why: `there is no such input; use \`${near}\``, example: (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .spellKey */ .Qj)(near).example(value) }];
    });
    if (values.length > 0)
        throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_0__/* .invalidInputs */ .Rg)({ values });
}
async function readInputs(surroundings) {
    await refuseMistyped('input');
    const { source: given, layers } = await inputsAndPlan();
    const settings = new Map();
    const source = (name) => {
        const found = given(name);
        if (found !== undefined)
            settings.set(name, found.text);
        return found;
    };
    const request = (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequest */ ["in"])({ source, spell: _settings_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .spellKey */ .Qj, layers, surroundings });
    settings.set('aws-region', request.region);
    return { request, reading: { layers, settings: Object.fromEntries(settings) } };
}
function readAgain({ layers, settings }, surroundings) {
    const saved = new Map(Object.entries(settings));
    const source = (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .textSource */ .rC)((name) => saved.get(name), _settings_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .spellKey */ .Qj);
    return (0,_settings_read_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequest */ ["in"])({ source, spell: _settings_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .spellKey */ .Qj, layers, surroundings });
}
async function inputsAndPlan() {
    const [plan, activity, env] = ['plan', 'activity', 'env'].map((name) => inputSource(name)?.text);
    if (plan === undefined && activity === undefined)
        return { source: inputSource, layers: _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_5__/* .LAYERS */ .RR };
    const { planned } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(844), __webpack_require__.e(586)]).then(__webpack_require__.bind(__webpack_require__, 844));
    const { source, layers } = planned(plan, activity, env ?? '');
    return { source: (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_3__/* .firstOf */ .Ku)(inputSource, source), layers };
}


/***/ }),
/***/ 2309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Su: () => (/* binding */ loadFinalState),
/* harmony export */   XL: () => (/* binding */ loadJobState),
/* harmony export */   Yz: () => (/* binding */ outputsOf),
/* harmony export */   kF: () => (/* binding */ saveJobState),
/* harmony export */   yc: () => (/* binding */ saveReading)
/* harmony export */ });
/* unused harmony exports FLEET_OUTPUTS, RUN_OUTPUTS, OUTPUTS, PLAN_OUTPUTS */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6805);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1497);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(471);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8315);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(931);
/* harmony import */ var _render_sentences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4983);
/* harmony import */ var _restore_restore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3551);









function outputsOf(report) {
    const outputs = new Map([['report', (0,_render_report_js__WEBPACK_IMPORTED_MODULE_4__/* .reportJson */ .l)(report)]]);
    if (report.result !== 'pending')
        outputs.set('result', report.result);
    for (const { layer, url, previous, target, running } of report.fleets) {
        if (url !== undefined)
            outputs.set(`${layer}-url`, url);
        if (previous && _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_5__/* .SAFE_VALUE */ .ij.test(previous))
            outputs.set(`${layer}-previous`, previous);
        if (target !== undefined)
            outputs.set(`${layer}-target`, String(target));
        if (running !== undefined)
            outputs.set(`${layer}-running`, String(running));
    }
    return outputs;
}
const FLEET_OUTPUTS = {
    url: 'URL of the CloneSquad API of the fleet.',
    previous: 'Stored size of the fleet before the run, for example `4` or `50%`. It can be up to 60 s old. Empty if no size was set, if it could not be read, or if it has characters other than letters, digits and `_%.+-`.',
    target: 'Number of instances that the fleet is to reach, including its floor. Empty if unknown.',
    running: 'Number of running instances of the fleet, in the last known cycle.',
};
const RUN_OUTPUTS = {
    result: '`ok`, `dry-run`, or the name of the failure, which also determines the exit code.',
    report: 'The full report as JSON, with one entry per fleet. Its schema is report.schema.json.',
};
const OUTPUTS = Object.fromEntries([
    ...Object.entries(RUN_OUTPUTS),
    ..._clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_6__/* .LAYERS */ .RR.flatMap((layer) => Object.entries(FLEET_OUTPUTS).map(([name, text]) => [
        `${layer}-${name}`,
        text.replace('the fleet', `the ${layer} fleet`),
    ])),
]);
const PLAN_OUTPUTS = {
    matrix: 'Value for `strategy.matrix`, to be read with `fromJSON`: one job per environment, with `matrix.env` and `matrix.activity`. At most 256 jobs.',
};
const FINAL_STATE = 'final-state';
const ENDED = 'has-ended';
const TO_RESTORE = 'to-restore';
const READING = 'reading';
const MOST_BYTES = process.platform === 'win32' ? 32_000 : 128_000;
const SENTENCES_LENGTH = 30_000;
function saveReading(reading) {
    const text = JSON.stringify(reading);
    requireSmall(text);
    _actions_core__WEBPACK_IMPORTED_MODULE_7__/* .saveState */ .LZ(READING, text);
}
function saveJobState(report, hasEnded) {
    if (!hasEnded)
        requireSmall(JSON.stringify(report.fleets.map(asWritten).flatMap(_restore_restore_js__WEBPACK_IMPORTED_MODULE_3__/* .restorablesOf */ .g6)));
    const text = (0,_render_sentences_js__WEBPACK_IMPORTED_MODULE_2__/* .stateForPost */ .f0)(report.fleets);
    const isLong = text.length > SENTENCES_LENGTH;
    _actions_core__WEBPACK_IMPORTED_MODULE_7__/* .saveState */ .LZ(FINAL_STATE, isLong ? `${text.slice(0, SENTENCES_LENGTH)}…` : text);
    _actions_core__WEBPACK_IMPORTED_MODULE_7__/* .saveState */ .LZ(ENDED, String(hasEnded));
    _actions_core__WEBPACK_IMPORTED_MODULE_7__/* .saveState */ .LZ(TO_RESTORE, JSON.stringify(report.fleets.flatMap(_restore_restore_js__WEBPACK_IMPORTED_MODULE_3__/* .restorablesOf */ .g6)));
}
function requireSmall(text) {
    const bytes = Buffer.byteLength(text);
    if (bytes > MOST_BYTES)
        throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_1__/* .restoreTooLarge */ .Q3)({ bytes, most: MOST_BYTES });
}
function asWritten(fleet) {
    const rows = fleet.rows.map((row) => ({ ...row, written: 'unknown' }));
    return { ...fleet, rows, lastWriteAt: fleet.lastWriteAt ?? new Date(0).toISOString() };
}
function loadFinalState() {
    return _actions_core__WEBPACK_IMPORTED_MODULE_7__/* .getState */ .Gu(FINAL_STATE);
}
function loadJobState() {
    const text = loadFinalState();
    if (text === '')
        return undefined;
    const hasEnded = _actions_core__WEBPACK_IMPORTED_MODULE_7__/* .getState */ .Gu(ENDED) === 'true';
    const toRestore = parseRestorables(_actions_core__WEBPACK_IMPORTED_MODULE_7__/* .getState */ .Gu(TO_RESTORE));
    return { finalState: text, hasEnded, toRestore, reading: parseReading(_actions_core__WEBPACK_IMPORTED_MODULE_7__/* .getState */ .Gu(READING)) };
}
function parseSaved(name, text) {
    if (text === '')
        return undefined;
    const saved = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_8__/* .parseJson */ .qF)(text);
    if (saved === undefined)
        throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_1__/* .savedStateBroken */ .iA)({ name, characters: text.length });
    return saved;
}
function parseRestorables(text) {
    const saved = parseSaved(TO_RESTORE, text) ?? [];
    return Array.isArray(saved) ? saved.flatMap(parseRestorable) : [];
}
function parseRestorable(saved) {
    const row = membersOf(saved);
    const { fleet, api, key, ours, stored, hasTtl, lastWriteAt, isAccepted } = row;
    const url = typeof api === 'string' ? (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApiUrl */ .nV)(api) : undefined;
    const kind = KINDS.find((one) => one === row['kind']);
    const isWhole = typeof fleet === 'string' &&
        typeof key === 'string' &&
        typeof ours === 'string' &&
        (typeof stored === 'string' || stored === null) &&
        typeof hasTtl === 'boolean' &&
        typeof isAccepted === 'boolean' &&
        typeof lastWriteAt === 'number';
    if (!isWhole || url === undefined || kind === undefined)
        return [];
    return [{ fleet, kind, api: url, key, ours, stored, hasTtl, isAccepted, lastWriteAt }];
}
const KINDS = ['floor', 'size', 'state'];
function parseReading(text) {
    const saved = membersOf(parseSaved(READING, text));
    const layers = saved['layers'];
    const settings = Object.entries(membersOf(saved['settings']));
    return {
        layers: Array.isArray(layers) ? layers.filter((layer) => typeof layer === 'string') : [],
        settings: Object.fromEntries(settings.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : []))),
    };
}
function membersOf(value) {
    return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_8__/* .isRecord */ .u4)(value) ? value : {};
}


/***/ }),
/***/ 7349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ refusePipes),
/* harmony export */   NH: () => (/* binding */ openRunner),
/* harmony export */   Rm: () => (/* binding */ log),
/* harmony export */   fz: () => (/* binding */ annotate)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6805);
/* harmony import */ var _aws_credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7856);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1497);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8315);
/* harmony import */ var _machine_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9789);
/* harmony import */ var _machine_machine_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(511);






function log(line) {
    _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .info */ .pq((0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(line));
}
const annotate = {
    notice: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .notice */ .lm((0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainParagraphs */ .Ar)(text)),
    warning: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .warning */ .$e((0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainParagraphs */ .Ar)(text)),
    error: (text, result) => _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .error */ .z3((0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainParagraphs */ .Ar)(text), { title: `clonesquad-scale: ${result}` }),
};
function refusePipes() {
    const name = ['GITHUB_OUTPUT', 'GITHUB_STATE'].find((one) => (0,_machine_files_js__WEBPACK_IMPORTED_MODULE_2__/* .isPipe */ .Ju)(process.env[one] ?? ''));
    if (name === undefined)
        return;
    delete process.env[name];
    throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerFilesUnwritable */ .nh)({ error: `${name} names a pipe` });
}
async function openRunner() {
    refusePipes();
    const debug = (line) => _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .debug */ .Yz((0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h0)(line));
    const env = await (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .openMachine */ .Wz)(process.env, _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .isDebug */ ._o() ? debug : undefined);
    delete process.env['GITHUB_EVENT_PATH'];
    const { context } = await __webpack_require__.e(/* import() */ 740).then(__webpack_require__.bind(__webpack_require__, 740));
    const runName = `${context.runId}-${context.runAttempt}`;
    return {
        surroundings: { ...(0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .surroundingsOf */ .ZD)(env), runName },
        describeSignIn: ({ signIn }) => (0,_aws_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .describeSignIn */ .c)(signIn, env),
        connectorFor: (request) => (0,_machine_machine_js__WEBPACK_IMPORTED_MODULE_3__/* .connectorFor */ .V1)(request, env, _actions_core__WEBPACK_IMPORTED_MODULE_4__/* .setSecret */ .Pq),
    };
}


/***/ }),
/***/ 931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ reportJson)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1497);

function reportJson(report) {
    return (0,_base_text_js__WEBPACK_IMPORTED_MODULE_0__/* .plainJson */ .RU)(report).replace(/['`$]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
}


/***/ }),
/***/ 3551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g6: () => (/* binding */ restorablesOf),
/* harmony export */   nB: () => (/* binding */ restoreAfter)
/* harmony export */ });
/* unused harmony export restoreRows */
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1497);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2538);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9250);
/* harmony import */ var _convergence_answers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6445);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(728);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8315);
/* harmony import */ var _scale_apply_immediately_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5050);
/* harmony import */ var _scale_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5077);










const STALE_MS = 75_000;
const LANDING_MS = 31_000;
const ASK_AGAIN_MS = 5_000;
const ANSWERS_IN_A_ROW = 3;
const CONFIRM_AGAIN_MS = 1_000;
function restorablesOf({ fleet, url, rows, lastWriteAt, expiresAt }) {
    const api = url === undefined ? undefined : (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_0__/* .parseApiUrl */ .nV)(url);
    if (api === undefined || lastWriteAt === undefined)
        return [];
    const shared = { fleet, api, hasTtl: expiresAt !== undefined, lastWriteAt: Date.parse(lastWriteAt) };
    return rows.flatMap(({ kind, key, value: ours, previous, written }) => previous === undefined || written === 'no'
        ? []
        : [{ ...shared, kind, key, ours, stored: previous, isAccepted: written === 'yes' }]);
}
const LEAST_MS = 5 * 60_000;
async function restoreAfter({ wait, requestMs, appliesImmediately }, rows, { connect, clock, log, notice }, signal) {
    const timeoutMs = Math.max(wait.timeoutMs, LEAST_MS);
    const limit = { ms: timeoutMs, reason: () => (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_3__/* .timedOut */ .iU)({ timeoutMs, stage: 'restoring the sizes' }) };
    return (0,_base_time_js__WEBPACK_IMPORTED_MODULE_5__/* .within */ .ux)(limit, clock, signal, async (during) => {
        const retryPolicy = { clock, requestMs, deadline: clock.now() + timeoutMs, log };
        const cloud = await connect({ signal: during, retryPolicy, notice });
        const appliers = appliesImmediately ? new _scale_apply_immediately_js__WEBPACK_IMPORTED_MODULE_6__/* .Appliers */ .vL({ cloud, clock }, during) : undefined;
        return restoreRows(rows, { cloud, clock, log, ...(appliers && { appliers }) }, during);
    });
}
async function restoreRows(rows, ports, signal) {
    const restorer = new Restorer(ports, signal);
    const states = new Map(rows.filter(({ kind }) => kind === 'state').map((row) => [row.fleet, restorer.restore(row)]));
    const ends = await Promise.all(rows.map(async (row) => {
        const state = await states.get(row.fleet);
        if (state !== undefined && row.kind === 'state')
            return state;
        if (state?.kind === 'failed' || state?.kind === 'untouched')
            return untouched(row, STATE_IS_NOT_BACK);
        return restorer.restore(row);
    }));
    const changed = rows.filter((_, index) => ends[index]?.kind === 'restored').map(({ api }) => api.href);
    for (const api of new Set(changed))
        ports.appliers?.of(new URL(api)).apply();
    await ports.appliers?.settle();
    return ends;
}
const STATE_IS_NOT_BACK = 'The state of the subfleet was not restored. Without it, the previous value could start more instances, so restore the state first.';
class Restorer {
    #ports;
    #signal;
    #checks = new Map();
    constructor(ports, signal) {
        this.#ports = ports;
        this.#signal = signal;
    }
    async restore(row) {
        const { api, key, ours, stored, hasTtl } = row;
        if (stored === ours && !hasTtl)
            return nothingToDo(row, `The value was ${shownValue(ours)} before this run, too.`);
        let isSent = false;
        try {
            const check = this.#checks.get(api.href) ?? this.#check(row);
            this.#checks.set(api.href, check);
            const { why, isExact } = await check;
            if (why !== undefined)
                return untouched(row, why);
            const decision = await this.#decide(row, isExact);
            if (decision !== 'write')
                return decision;
            isSent = true;
            await this.#ports.cloud.write(api, key, stored ?? undefined, undefined, this.#signal);
            if (!isExact)
                await this.#untilReturned(row);
            return { kind: 'restored', text: `${labelOf(row)}: ${restoredText(row)}` };
        }
        catch (thrown) {
            const failure = (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_3__/* .failureOf */ .g5)(thrown, this.#signal, isSent);
            const end = failure.mayBeWritten ? 'may or may not have been restored' : 'not restored';
            return { kind: 'failed', text: `${labelOf(row)}: ${end}. ${failure.message} ${remedyFor(row)}`, failure };
        }
    }
    async #check({ api, fleet }) {
        const { cloud, appliers } = this.#ports;
        const owner = await (0,_scale_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .orFailure */ .w)(cloud.readApiOwner(api, this.#signal), this.#signal);
        if (owner === undefined || (0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .isDenied */ .GZ)(owner))
            return { isExact: false };
        if (owner instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            return { why: `Cannot verify which group the API belongs to. ${owner.message}`, isExact: false };
        if (owner.group !== (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_8__/* .parseFleetName */ .Tc)(fleet).group)
            return { why: `${api.href} now belongs to ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(owner.group)}.`, isExact: false };
        const isKnown = (0,_clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .readRuleOf */ .WJ)(owner.version) !== 'unknown';
        return { isExact: appliers !== undefined && isKnown && (await appliers.of(api).mark()) };
    }
    async #decide(row, isExact) {
        const { clock, log } = this.#ports;
        const lateMs = isExact ? (row.isAccepted ? Number.NEGATIVE_INFINITY : LANDING_MS) : STALE_MS;
        const end = Math.min(row.lastWriteAt, clock.now()) + lateMs;
        for (;;) {
            const left = end - clock.now();
            const reading = await this.#read(row);
            if ('unread' in reading)
                return untouched(row, reading.unread);
            const { value } = reading;
            const decision = decideRow(row, value, left >= 0);
            if (decision !== 'read-again')
                return decision;
            const seen = value === null ? 'no value' : shownValue(value);
            log(`${labelOf(row)}: the API returns ${seen}. This may be older than the write of this run. Reading again.`);
            await clock.sleep(Math.min(ASK_AGAIN_MS, left + 1), this.#signal);
            this.#signal.throwIfAborted();
        }
    }
    async #read({ api, key }) {
        const rows = await (0,_scale_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .orFailure */ .w)(this.#ports.cloud.readRows(api, [key], this.#signal), this.#signal);
        if (rows instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .Failure */ .HR)
            return { unread: `Cannot read the value. ${rows.message}` };
        if ((0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_7__/* .isDenied */ .GZ)(rows))
            return { unread: `Permission to read the value is missing: ${rows.denied}.` };
        return { value: rows.get(key) ?? null };
    }
    async #untilReturned(row) {
        const { clock, log } = this.#ports;
        const end = clock.now() + STALE_MS;
        let seen = 0;
        while (!this.#signal.aborted && clock.now() < end) {
            const reading = await this.#read(row).catch(() => ({ unread: 'cancelled' }));
            if ('unread' in reading)
                return;
            seen = reading.value === row.stored ? seen + 1 : 0;
            if (seen === ANSWERS_IN_A_ROW)
                return;
            if (seen === 0)
                log(`${labelOf(row)}: restored. Waiting until the CloneSquad API returns this value, so that the next run reads it.`);
            const pause = seen === 0 ? ASK_AGAIN_MS : CONFIRM_AGAIN_MS;
            await clock.sleep(Math.min(pause, end - clock.now()), this.#signal);
        }
    }
}
function decideRow(row, value, mayBeOld) {
    const { ours, stored, hasTtl } = row;
    if (value === ours)
        return 'write';
    if (mayBeOld)
        return 'read-again';
    if (value === stored)
        return nothingToDo(row, `${value === null ? 'There is no value' : `The value is ${shownValue(value)}`}, as before this run.`);
    if (value !== null)
        return untouched(row, `Something else set the value to ${shownValue(value)}.`);
    return untouched(row, hasTtl ? 'The value of this run expired (ttl) or was deleted.' : 'Something else deleted the value.');
}
function nothingToDo(row, why) {
    return { kind: 'nothing-to-do', text: `${labelOf(row)}: nothing to restore. ${why}` };
}
function untouched(row, why) {
    return { kind: 'untouched', text: `${labelOf(row)}: not restored. ${why} ${remedyFor(row)}` };
}
function remedyFor({ fleet, kind, key, stored, ours, isAccepted }) {
    const set = `This run ${isAccepted ? 'set' : 'may have set'} ${shownValue(ours)}.`;
    if (stored === null)
        return `${set} Before this run, there was no value. To restore that, delete the key ${key}.`;
    const what = kind === 'size' ? fleet : `the ${kind} of ${fleet}`;
    return `${set} To restore the previous value, set ${what} to ${shownValue(stored)}.`;
}
function restoredText({ fleet, kind, stored }) {
    if (stored !== null)
        return `restored ${shownValue(stored)}. If this value had a ttl, the ttl is not restored.`;
    const isMainSize = kind === 'size' && (0,_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_8__/* .parseFleetName */ .Tc)(fleet).subfleet === undefined;
    return `deleted the value, since there was none before this run.${isMainSize ? ' CloneSquad leaves the instances as they are.' : ''}`;
}
function labelOf({ fleet, kind }) {
    return kind === 'size' ? fleet : `${fleet} (${kind})`;
}
function shownValue(value) {
    return /^[\w%+-]{1,64}$/.test(value) ? value : (0,_base_text_js__WEBPACK_IMPORTED_MODULE_9__/* .quoted */ .TL)(value);
}


/***/ }),
/***/ 6517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8315);
/* harmony import */ var _machine_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(575);
/* harmony import */ var _render_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1915);
/* harmony import */ var _restore_restore_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3551);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7126);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2309);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7349);








async function runPost() {
    const { signal, received } = (0,_machine_process_js__WEBPACK_IMPORTED_MODULE_2__/* .abortOnSignals */ .PB)();
    const finalState = (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .loadFinalState */ .Su)();
    try {
        const state = (0,_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .loadJobState */ .XL)();
        const failures = state === undefined ? [] : await finish(state, signal);
        if (state === undefined)
            (0,_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .log */ .Rm)('The main step changed nothing.');
        process.exitCode = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$)((0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(failures.map((failure) => failure.result)), received());
    }
    catch (thrown) {
        const failure = (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_1__/* .failureOf */ .g5)(thrown, signal);
        const before = finalState === '' ? '' : ` State at the end of the main step: ${finalState}`;
        reportFailure(failure, [failure.message], [`State: The post step restored nothing.${before}`]);
        process.exitCode = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$)(failure.result, received());
    }
    await (0,_machine_process_js__WEBPACK_IMPORTED_MODULE_2__/* .endProcess */ .JZ)(received());
}
async function finish(state, signal) {
    if (!state.hasEnded) {
        _runner_js__WEBPACK_IMPORTED_MODULE_7__/* .annotate */ .fz.warning(`The main step was stopped before it reported its result. ${state.finalState}`);
    }
    if (state.toRestore.length === 0) {
        if (state.hasEnded)
            (0,_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .log */ .Rm)(`Nothing to restore. State at the end of the main step: ${state.finalState}`);
        return [];
    }
    const ends = await restore(state, signal);
    for (const end of ends)
        report(end);
    return ends.flatMap(({ failure }) => failure ?? []);
}
async function restore({ reading, toRestore, hasEnded }, signal) {
    const runner = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .openRunner */ .NH)();
    const request = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readAgain */ .n)(reading, runner.surroundings);
    const now = _machine_process_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml.now();
    const rows = toRestore.map((row) => (hasEnded ? row : { ...row, lastWriteAt: now }));
    const ports = { connect: runner.connectorFor(request), clock: _machine_process_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .ml, log: _runner_js__WEBPACK_IMPORTED_MODULE_7__/* .log */ .Rm, notice: _runner_js__WEBPACK_IMPORTED_MODULE_7__/* .annotate */ .fz.notice };
    return (0,_restore_restore_js__WEBPACK_IMPORTED_MODULE_4__/* .restoreAfter */ .nB)(request, rows, ports, signal);
}
function report({ kind, text, failure }) {
    if (failure)
        reportFailure(failure, [text], []);
    else if (kind === 'untouched')
        _runner_js__WEBPACK_IMPORTED_MODULE_7__/* .annotate */ .fz.warning(text);
    else
        (0,_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .log */ .Rm)(text);
}
function reportFailure(failure, what, state) {
    const lines = [...what, (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .fixLine */ .S$)(failure), ...state, (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .moreLine */ .g0)(failure.code)];
    _runner_js__WEBPACK_IMPORTED_MODULE_7__/* .annotate */ .fz.error(lines.join('\n'), failure.result);
    for (const line of (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_1__/* .traceOf */ .fC)(failure))
        (0,_runner_js__WEBPACK_IMPORTED_MODULE_7__/* .log */ .Rm)(line);
}


/***/ }),
/***/ 8412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ boundsText),
/* harmony export */   Os: () => (/* binding */ startingOf),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   bY: () => (/* binding */ otherStates),
/* harmony export */   ie: () => (/* binding */ usableCount),
/* harmony export */   lq: () => (/* binding */ rangeText),
/* harmony export */   yd: () => (/* binding */ standingText)
/* harmony export */ });
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(471);
/* harmony import */ var _convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);
/* harmony import */ var _convergence_levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6431);



function boundsText(bounds) {
    return (0,_convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(bounds) ? String(bounds.low) : `${bounds.low}-${bounds.high}`;
}
function rangeText(bounds) {
    return (0,_convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0)(bounds) ? String(bounds.low) : `${bounds.low} to ${bounds.high}`;
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
    return Math.max(0, (0,_convergence_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .usableBounds */ .ML)(counts).high);
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
        [counts.NbOfBouncedInstances, 'being replaced'],
        [inError ?? 0, 'in error'],
    ];
    return states.flatMap(([count, state]) => (count > 0 ? [`${count} ${state}`] : []));
}


/***/ }),
/***/ 4734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ milestoneHeading),
/* harmony export */   aP: () => (/* binding */ LEVEL_TEXTS),
/* harmony export */   pG: () => (/* binding */ expectation)
/* harmony export */ });
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9250);


const LEVEL_TEXTS = {
    observed: {
        goal: 'CloneSquad has picked up the sizes (level observed)',
        one: 'has picked up its sizes',
        several: 'have picked up their sizes',
        milestone: 'picked up',
        event: 'Size picked up by CloneSquad',
    },
    running: textsOf('running', 'Target reached'),
    ready: textsOf('ready', 'Warm-up complete'),
    settled: textsOf('settled', 'No instances left to drain or stop'),
};
function textsOf(state, event) {
    return { goal: `the fleets are ${state}`, one: `is ${state}`, several: `are ${state}`, milestone: state, event };
}
function milestoneHeading(milestone) {
    const words = milestone === 'posted' ? 'set' : LEVEL_TEXTS[milestone].milestone;
    return `${words.charAt(0).toUpperCase()}${words.slice(1)} after`;
}
const IMMEDIATE = {
    pickup: _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLIED_IMMEDIATELY */ .bc,
    confirmation: 'a few seconds',
    up: { running: '15 s to 2 min', ready: '3 to 5 min', settled: '3 to 5 min' },
    down: {
        running: 'a few seconds to 3 min',
        ready: 'a few seconds to 3 min',
        settled: 'at least 3 min',
    },
};
const CACHED = {
    pickup: _clonesquad_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .APPLIED_FROM_CACHE */ .os,
    confirmation: '1 to 3 min',
    up: { running: '1 to 3 min', ready: '4 to 6 min', settled: '4 to 6 min' },
    down: { running: '1 to 3 min', ready: '1 to 3 min', settled: 'at least 4 min' },
};
const WARM_UP = ' About 3 min of this are the warm-up of new instances.';
const NO_WARM_UP = ' It begins once no instance is warming up.';
const DRAINING = ' Each surplus instance drains for 2 min and then stops, at most 5 at a time.';
const REASONS = {
    up: { running: '', ready: WARM_UP, settled: WARM_UP },
    down: { running: NO_WARM_UP, ready: NO_WARM_UP, settled: DRAINING },
};
function expectation({ level, timeoutMs, fleets, isImmediate }) {
    const moves = new Set(fleets.map(({ direction }) => direction));
    const pace = isImmediate ? IMMEDIATE : CACHED;
    const changes = level === 'observed' ? pickupSentences(pace, moves) : moveSentences(pace, level, moves);
    const confirmation = `A fleet that is already at the requested size usually takes ${pace.confirmation} to confirm.`;
    return [
        `Waiting until ${LEVEL_TEXTS[level].goal}, at most until the timeout of ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S5)(timeoutMs)}.`,
        ...changes,
        ...(moves.has('none') ? [confirmation] : []),
    ].join(' ');
}
function pickupSentences({ pickup }, moves) {
    const isMoving = moves.has('up') || moves.has('down') || moves.has('unknown');
    return isMoving ? [`CloneSquad usually picks up a new size within ${pickup}.`] : [];
}
function moveSentences({ up, down }, level, moves) {
    if (moves.has('unknown')) {
        return [`A scale-up usually takes ${up[level]}, a scale-down ${down[level]}.`];
    }
    return [
        ...(moves.has('up') ? [`A scale-up usually takes ${up[level]}.${REASONS.up[level]}`] : []),
        ...(moves.has('down') ? [`A scale-down usually takes ${down[level]}.${REASONS.down[level]}`] : []),
    ];
}


/***/ }),
/***/ 4983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A9: () => (/* binding */ finalState),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   f0: () => (/* binding */ stateForPost),
/* harmony export */   gU: () => (/* binding */ manyHeadline)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1497);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(471);
/* harmony import */ var _errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8412);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1915);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4734);






function headline(env, waitFor, result, fleets, seconds) {
    const each = fleets.map((fleet) => `${fleet.layer} ${fleetState(fleet)}`).join(', ');
    if (result === 'pending')
        return `${env} is in progress: ${each}`;
    if (result === 'dry-run')
        return `${env} ${PLANNED}: ${each}`;
    const duration = (0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(seconds * 1000);
    if (result !== 'ok')
        return `${env} failed: ${each}, after ${duration}`;
    const isAwaited = fleets.some(({ requested }) => requested !== 'auto');
    const confirmed = isAwaited ? confirmationText(waitFor, fleets, seconds) : '';
    return `${env} ${successOf(isAwaited ? waitFor : 'none').one}: ${each}, in ${duration}${confirmed}`;
}
const LONG_CONFIRMATION = 10;
function confirmationText(waitFor, fleets, seconds) {
    if (waitFor === 'none')
        return '';
    const reached = Math.max(...fleets.map(({ secondsTo }) => secondsTo[waitFor] ?? 0));
    if (reached === 0 || seconds - reached < LONG_CONFIRMATION)
        return '';
    return ` (${_levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL_TEXTS */ .aP[waitFor].milestone} after ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(reached * 1000)}, then confirmed)`;
}
const SET = { one: 'is set', several: 'are set' };
const PLANNED = 'would be set (dry run)';
function successOf(waitFor) {
    return waitFor === 'none' ? SET : _levels_js__WEBPACK_IMPORTED_MODULE_2__/* .LEVEL_TEXTS */ .aP[waitFor];
}
function manyHeadline(environments, activity, result, seconds) {
    const prefix = activity === undefined ? '' : `${activity}: `;
    const [first, ...more] = environments;
    if (first !== undefined && more.length === 0)
        return `${prefix}${first.headline}`;
    const all = environments.length;
    if (result === 'pending')
        return `${prefix}${all} environments are in progress`;
    const failures = environments.filter((report) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(report.result));
    const names = (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .someOf */ .yU)(failures.map((report) => `${report.env}: ${report.result}`));
    const failed = failures.length === 0 ? '' : `, ${failures.length} failed (${names})`;
    const successes = all - failures.length;
    const everything = all === 2 ? 'both environments' : `all ${all} environments`;
    const start = (text) => (prefix === '' ? text.charAt(0).toUpperCase() + text.slice(1) : prefix + text);
    const succeeded = start(successes === all ? everything : `${successes} of ${all} environments`);
    if (environments.some(({ intent }) => intent === 'dry-run'))
        return `${succeeded} ${PLANNED}${failed}`;
    const levels = [...new Set(environments.map(({ waitFor }) => waitFor))];
    const level = levels.length === 1 ? levels[0] : undefined;
    const outcome = level === undefined ? 'succeeded' : successOf(level)[successes === 1 ? 'one' : 'several'];
    const fleets = environments.flatMap((report) => report.fleets);
    const confirmed = level === undefined || failed !== '' ? '' : confirmationText(level, fleets, seconds);
    return `${succeeded} ${outcome}${failed}, in ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .durationText */ .S5)(seconds * 1000)}${confirmed}`;
}
function fleetState(fleet) {
    const { result, requested, previous, usable, target, draining } = fleet;
    if ((0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .isFailure */ .N6)(result))
        return result;
    if (result === 'dry-run')
        return previous === undefined ? requested : `${requested} (current: ${storedText(previous)})`;
    if (usable !== undefined && target !== undefined)
        return `${usable}/${target}${draining ? ` (${draining} draining)` : ''}`;
    return requested === 'auto' ? 'auto (not verified)' : requested;
}
function finalState(reports) {
    return reports.map((report) => finalStateOf(report, stateAfterWrite)).join(' ');
}
function stateForPost(reports) {
    return reports.map((report) => [finalStateOf(report, stateThen), ...previousTexts(report)].join(' ')).join(' ');
}
function previousTexts({ rows }) {
    return rows.flatMap(({ kind, written, previous }) => {
        if (previous === undefined || written === 'no')
            return [];
        return previous === null ? `There was no previous ${kind}.` : `The previous ${kind} was ${storedText(previous)}.`;
    });
}
function finalStateOf(report, afterWrite) {
    const { fleet, written, rows } = report;
    switch (written) {
        case 'no':
            return `${fleet} was not changed.`;
        case 'yes':
            return afterWrite(report);
        case 'partial':
            return `${fleet} was partly changed: ${rows.map(rowState).join(', ')}.`;
        case 'unknown':
            return `${fleet} may or may not be set to ${requestText(report)}. The request was sent, but its outcome is unknown.`;
        default:
            return written;
    }
}
function stateThen(report) {
    const set = `${report.fleet} was set to ${requestText(report)}`;
    return `${set}${replacedText(report, 'had', 'was') ?? expiryText(report)}.`;
}
function stateAfterWrite(report) {
    const { fleet, rows, expiresAt } = report;
    const requested = requestText(report);
    const replaced = replacedText(report, 'now has', 'is');
    if (replaced !== undefined)
        return `${fleet} was set to ${requested}${replaced}.`;
    const plan = restoreText(rows);
    const stays = plan === undefined ? `, and keeps ${rows.length > 1 ? 'these values' : 'this size'}` : '';
    return `${fleet} is now set to ${requested}${expiresAt === undefined ? stays : expiryText(report)}.${plan ?? ''}`;
}
function replacedText({ configured, result }, has, is) {
    if (configured !== undefined)
        return `, but CloneSquad's configuration ${has} ${configured === null ? 'no value' : storedText(configured)}`;
    return result === 'superseded' ? `, but that value ${is} no longer in force` : undefined;
}
function expiryText({ expiresAt }) {
    return expiresAt === undefined ? '' : ` until ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_3__/* .minuteText */ .Wn)(expiresAt)}`;
}
function restoreText(rows) {
    const restorable = rows.flatMap(({ kind, previous }) => (previous === undefined ? [] : [{ kind, previous }]));
    const [first, ...others] = restorable;
    if (first === undefined)
        return undefined;
    const unless = `unless something else changes ${others.length === 0 ? 'it' : 'them'}`;
    if (restorable.every(({ previous }) => previous === null)) {
        const values = { 1: 'The value', 2: 'Both values' }[restorable.length] ?? 'All values';
        const were = others.length === 0 ? 'there was none before' : 'there were none before';
        return ` ${values} will be deleted at the end, because ${were}, ${unless}.`;
    }
    const parts = restorable.map(({ kind, previous }) => previous === null
        ? `the ${kind} will be deleted (there was none before)`
        : `the ${kind} will be restored to ${storedText(previous)}`);
    return ` At the end, ${parts.join(' and ')}, ${unless}.`;
}
function storedText(value) {
    const isSize = value === null || (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_4__/* .readStoredSize */ .Zp)(value).kind !== 'unreadable';
    return isSize ? (0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)((0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .valueText */ .Ru)(value)) : (0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quoted */ .TL)(value);
}
function requestText({ requested, rows }) {
    const floor = rows.find(({ kind }) => kind === 'floor');
    return floor === undefined ? requested : `${requested}, with a floor of ${floor.value}`;
}
const ROW_STATES = {
    yes: 'set to',
    no: 'not set to',
    unknown: 'may or may not be set to',
};
function rowState({ kind, value, written }) {
    return `${kind} ${ROW_STATES[written]} ${value}`;
}


/***/ }),
/***/ 5050:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vL: () => (/* binding */ Appliers),
/* harmony export */   wj: () => (/* binding */ REQUEST_PAUSE_MS)
/* harmony export */ });
/* unused harmony export Applier */
/* harmony import */ var _convergence_answers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6445);

const REQUEST_PAUSE_MS = 2_000;
const MOST_FAILURES = 3;
const MOST_MARKS_AGAIN = 5;
class OptionalCall {
    #call;
    #failures = 0;
    denied;
    constructor(call) {
        this.#call = call;
    }
    get isUseful() {
        return this.denied === undefined && this.#failures < MOST_FAILURES;
    }
    async make() {
        if (!this.isUseful)
            return undefined;
        const answer = await this.#call().catch(() => undefined);
        if ((0,_convergence_answers_js__WEBPACK_IMPORTED_MODULE_0__/* .isDenied */ .GZ)(answer)) {
            this.denied = answer;
            return undefined;
        }
        this.#failures = answer === undefined || answer === false ? this.#failures + 1 : 0;
        return answer;
    }
}
class Applier {
    #clock;
    #signal;
    #mark;
    #request;
    #underWay = new Set();
    #accepted = { acceptedAt: Number.NEGATIVE_INFINITY };
    #repeats = 0;
    #requestedAt = Number.NEGATIVE_INFINITY;
    constructor(api, { cloud, clock }, signal) {
        this.#clock = clock;
        this.#signal = signal;
        this.#mark = new OptionalCall(async () => cloud.mark(api, signal));
        this.#request = new OptionalCall(async () => cloud.requestCycle(api, signal));
    }
    get marker() {
        const isRepeatable = this.#mark.isUseful && this.#repeats < MOST_MARKS_AGAIN;
        return { ...this.#accepted, repeats: this.#repeats, isRepeatable, isBusy: this.isBusy };
    }
    get denied() {
        return this.#mark.denied ?? this.#request.denied;
    }
    get canRequest() {
        return this.#request.isUseful;
    }
    get requestedAt() {
        return this.#requestedAt;
    }
    get isBusy() {
        return this.#underWay.size > 0;
    }
    async mark() {
        return (await this.#mark.make()) !== undefined;
    }
    apply() {
        this.#begin(async () => {
            const lastAt = await this.#mark.make();
            if (lastAt === undefined)
                return;
            this.#accepted = { firstAt: this.#accepted.firstAt ?? lastAt, lastAt, acceptedAt: this.#clock.now() };
            await this.#requestUnlessSoon();
        });
    }
    applyAgain() {
        const { isBusy, isRepeatable } = this.marker;
        if (isBusy || !isRepeatable)
            return;
        this.#repeats += 1;
        this.apply();
    }
    requestCycle() {
        if (!this.isBusy)
            this.#begin(() => this.#requestUnlessSoon());
    }
    async #requestUnlessSoon() {
        const now = this.#clock.now();
        if (!this.canRequest || this.#signal.aborted || now < this.#requestedAt + REQUEST_PAUSE_MS)
            return;
        this.#requestedAt = now;
        await this.#request.make();
    }
    async settle() {
        await Promise.all(this.#underWay);
    }
    #begin(act) {
        const call = act().finally(() => this.#underWay.delete(call));
        this.#underWay.add(call);
    }
}
class Appliers {
    #ports;
    #stop = new AbortController();
    #during;
    #byApi = new Map();
    constructor(ports, signal) {
        this.#ports = ports;
        this.#during = AbortSignal.any([signal, this.#stop.signal]);
    }
    of(api) {
        const known = this.#byApi.get(api.href);
        if (known !== undefined)
            return known;
        const applier = new Applier(api, this.#ports, this.#during);
        this.#byApi.set(api.href, applier);
        return applier;
    }
    get denied() {
        return [...this.#byApi.values()].flatMap((applier) => applier.denied ?? [])[0];
    }
    async settle() {
        await Promise.all([...this.#byApi.values()].map((applier) => applier.settle()));
    }
    async close() {
        this.#stop.abort();
        await this.settle();
    }
}


/***/ }),
/***/ 9469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ly: () => (/* binding */ invalidValuesOf),
  bd: () => (/* binding */ readInspectRequests),
  "in": () => (/* binding */ readRequest),
  h7: () => (/* binding */ readRequests)
});

// EXTERNAL MODULE: ./build/base/time.js
var time = __webpack_require__(2475);
// EXTERNAL MODULE: ./build/clonesquad/api-url.js
var api_url = __webpack_require__(3232);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/convergence/levels.js
var levels = __webpack_require__(6431);
// EXTERNAL MODULE: ./build/errors/authentication.js
var authentication = __webpack_require__(2620);
// EXTERNAL MODULE: ./build/errors/run.js
var run = __webpack_require__(8315);
// EXTERNAL MODULE: ./build/errors/discovery.js
var discovery = __webpack_require__(9488);
// EXTERNAL MODULE: ./build/settings/formats.js
var formats = __webpack_require__(2728);
// EXTERNAL MODULE: ./build/settings/settings.js
var settings = __webpack_require__(4663);
;// CONCATENATED MODULE: ./build/settings/fleets.js





const withSize = (reader, fleets, layers) => {
    if (layers.every((layer) => reader.text(layer) === '')) {
        const names = layers.map((layer) => `\`${reader.nameOf(layer)}\``);
        const isPlanned = reader.text('activity') !== '';
        const orActivity = isPlanned ? '' : `, or an activity of the plan with \`${reader.nameOf('activity')}\``;
        reader.refuse(layers[0] ?? 'frontend', `set at least one of ${names.join(' and ')}${orActivity}`, formats/* SIZE */.SK.example);
    }
    return fleets.flatMap((fleet) => (fleet.size === undefined ? [] : [{ ...fleet, size: fleet.size }]));
};
function withSizeOrUrl(planLayers) {
    return (reader, fleets) => {
        const given = fleets.filter(({ layer, api }) => reader.text(layer) !== '' || api !== undefined);
        if (given.length > 0)
            return given;
        const ofPlan = fleets.filter(({ layer }) => planLayers.includes(layer));
        const open = ofPlan.length > 0 ? ofPlan : fleets;
        if (templateOf(reader).includes(LAYER))
            return open;
        return [...new Map(open.map((fleet) => [fleet.name, { ...fleet, layer: fleet.name }])).values()];
    };
}
const LAYER = '{layer}';
function groupsOf(reader, env) {
    const template = templateOf(reader).replaceAll('{env}', env);
    return /^(?:[^{}]*[-_])?\{layer\}(?:[-_][^{}]*)?$/.test(template) ? template : undefined;
}
function templateOf(reader) {
    return reader.text('group-name') || (0,settings/* setting */.Pe)('group-name').default;
}
function readFleets(reader, env, layers) {
    const template = reader.value((0,settings/* setting */.Pe)('group-name'));
    const everyFloor = reader.optional((0,settings/* setting */.Pe)('floor'));
    return layers.map((name) => {
        const [layer = '', subfleet] = name.split('/');
        if (!formats/* NAME */.o_.test(layer))
            reader.refuse(name, USE_LAYER, '4', 'cache');
        else if (!formats/* SUBFLEET_NAME */.Ds.test(subfleet ?? '-'))
            reader.refuse(name, USE_SUBFLEET, '4', 'backend/workers');
        const format = subfleet === undefined ? formats/* SIZE */.SK : formats/* SUBFLEET_SIZE */.Nc;
        const size = reader.optional({ name, format });
        const api = readApi(reader, (0,fleet_name/* urlSetting */.mR)(name));
        const floor = reader.optional({ name: `${name}${fleet_name/* FLOOR_SUFFIX */.xl}`, format: formats/* FLOOR */.jv }) ?? everyFloor;
        const group = template.replaceAll('{env}', env).replaceAll(LAYER, layer);
        const id = { group, ...(subfleet !== undefined && { subfleet }) };
        const more = { ...(floor !== undefined && { floor }), ...(api && { api }) };
        return { layer: name, ...id, name: (0,fleet_name/* formatFleetName */.NO)(id), ...(size && { size }), ...more };
    });
}
function refuseSharedGroup(reader, fleets) {
    if (new Set(fleets.map(({ name }) => name)).size === fleets.length)
        return;
    const why = `several fleets would have the same GroupName; add the placeholder \`${LAYER}\``;
    reader.refuse('group-name', why, (0,settings/* setting */.Pe)('group-name').default);
}
const USE_LAYER = `use a layer name of ${formats/* NAME_IN_WORDS */.sc}`;
const USE_SUBFLEET = `use a subfleet name of ${formats/* SUBFLEET_IN_WORDS */.Fc}, after the layer and a slash`;
function readApi(reader, name) {
    const text = reader.text(name);
    const isEndpoint = URL.canParse(text) && (0,api_url/* isVpcEndpoint */.LX)(new URL(text));
    const use = `this is a VPC endpoint, which does not identify an API; set it as \`${reader.nameOf('vpc-endpoint')}\`, and omit this URL or use the URL of the API itself`;
    return reader.optional({ name, format: isEndpoint ? { ...formats/* API_URL */.H$, use } : formats/* API_URL */.H$ });
}
function refuseSharedFleets(requests) {
    const owners = new Map();
    const all = requests.flatMap((request) => request.fleets.map((fleet) => ({ ...fleet, env: request.env, place: cloneSquadKey(fleet, request) })));
    for (const { place, env } of all)
        owners.set(place, (owners.get(place) ?? new Set()).add(env));
    for (const { place, group, api } of all) {
        const names = [...(owners.get(place) ?? [])];
        if (names.length > 1)
            throw (0,discovery/* apiShared */.Kb)({ kind: 'environments', names, api: api?.href ?? `the group ${group}` });
    }
}
function cloneSquadKey({ api, group }, { region, signIn }) {
    if (api !== undefined)
        return (0,api_url/* apiIdentity */.jJ)(api);
    const account = signIn.kind === 'role' ? accountOf(signIn.roleArn) : undefined;
    return JSON.stringify([account, region, group]);
}
function accountOf(roleArn) {
    return /^arn:[a-z-]+:iam::(\d{12}):/.exec(roleArn)?.[1];
}

// EXTERNAL MODULE: ./build/settings/reader.js
var reader = __webpack_require__(7121);
;// CONCATENATED MODULE: ./build/settings/read-request.js










function readRequest(reading) {
    const [request] = readRequests([reading]);
    if (request === undefined)
        throw new Error('A reading gave no request');
    return request;
}
function readRequests(readings) {
    const requests = readAll(readings, readRun);
    refuseSharedFleets(requests);
    return requests;
}
function readInspectRequests(readings) {
    return readAll(readings, (reader, reading) => {
        const { layers, planLayers = [] } = reading;
        const all = { ...reading, layers: [...new Set([...layers, ...planLayers])] };
        const read = readSettings(reader, all, withSizeOrUrl(planLayers));
        const isOpen = read.fleets.every(({ size, api }) => size === undefined && api === undefined);
        const groups = isOpen ? groupsOf(reader, read.env) : undefined;
        const regionFrom = originOfRegion(reader, reading.surroundings);
        return { ...read, regionFrom, ...(groups !== undefined && { groups }) };
    });
}
function invalidValuesOf(readings) {
    const invalid = new Map();
    for (const reading of readings)
        readRun(new reader/* SettingsReader */.To(reading.source, reading.spell, invalid), reading);
    return [...invalid.values()];
}
function readAll(readings, read) {
    const invalid = new Map();
    const requests = readings.map((reading) => read(new reader/* SettingsReader */.To(reading.source, reading.spell, invalid), reading));
    if (invalid.size > 0)
        throw (0,run/* invalidInputs */.Rg)({ values: [...invalid.values()] });
    for (const [index, { signIn }] of requests.entries()) {
        const isDenied = signIn.kind === 'role' && signIn.by === 'oidc' && !readings[index]?.surroundings.hasIdToken;
        if (isDenied)
            throw (0,authentication/* oidcTokenDenied */.yp)({ roleArn: signIn.roleArn });
    }
    return requests;
}
function readRun(reader, reading) {
    return readSettings(reader, reading, withSize);
}
function readSettings(reader, { layers, surroundings, intent = 'scale', label }, choose) {
    const env = readEnv(reader);
    const fleets = choose(reader, readFleets(reader, env, layers), layers);
    refuseSharedGroup(reader, fleets);
    const region = readRegion(reader, fleets, surroundings);
    const vpcEndpoint = readVpcEndpoint(reader, region);
    const wait = readWait(reader, intent);
    const ttlSeconds = intent === 'wait' ? undefined : readTtl(reader, wait);
    const signIn = readSignIn(reader, label ?? env, surroundings);
    const allowedAccounts = readAllowedAccounts(reader);
    const isDryRun = reader.value((0,settings/* setting */.Pe)('dry-run')) === 'true';
    return {
        env,
        region,
        fleets,
        signIn,
        wait,
        intent: isDryRun && intent === 'scale' ? 'dry-run' : intent,
        metricsNamespace: reader.value((0,settings/* setting */.Pe)('metrics-namespace')),
        requestMs: reader.value((0,settings/* setting */.Pe)('request-timeout')),
        appliesImmediately: reader.value((0,settings/* setting */.Pe)('apply-immediately')) === 'true',
        onJobEnd: reader.value((0,settings/* setting */.Pe)('on-job-end')),
        ...(ttlSeconds !== undefined && { ttlSeconds }),
        ...(vpcEndpoint && { vpcEndpoint }),
        ...(allowedAccounts && { allowedAccounts }),
    };
}
const SEVERAL = /[,;*?\s]/;
function readEnv(reader) {
    const env = reader.text('env');
    if (formats/* NAME */.o_.test(env))
        return env;
    const several = `without a plan, use the name of one environment; for several, write a plan and set \`${reader.nameOf('plan')}\` and \`${reader.nameOf('activity')}\``;
    reader.refuse('env', SEVERAL.test(env) ? several : formats/* ENVIRONMENT */.M0.use, formats/* ENVIRONMENT */.M0.example);
    return env;
}
function readRegion(reader, fleets, { ambientRegion, regionVariable, lastRegion = '' }) {
    const ofUrls = fleets.flatMap(({ layer, api }) => {
        const region = api && (0,api_url/* regionOf */.AP)(api);
        return region === undefined ? [] : [{ layer, region }];
    });
    const region = reader.text('aws-region') || ambientRegion || ofUrls[0]?.region || lastRegion;
    if (region === '') {
        const why = 'set it, or the environment variable `AWS_REGION` or `AWS_DEFAULT_REGION`, or the URLs of the APIs';
        reader.refuse('aws-region', why, formats/* REGION */.Zg.example);
    }
    else if (!(0,api_url/* isRegion */.Dp)(region)) {
        const isAmbient = reader.text('aws-region') === '';
        const variable = `\`${regionVariable}\` is ${JSON.stringify(region)}; `;
        reader.refuse('aws-region', `${isAmbient ? variable : ''}${formats/* REGION */.Zg.use}`, formats/* REGION */.Zg.example);
    }
    else {
        for (const other of ofUrls.filter((one) => one.region !== region)) {
            const why = `the URL is in ${other.region}, but the region is ${region}; use a URL in ${region}, or correct the region`;
            reader.refuse((0,fleet_name/* urlSetting */.mR)(other.layer), why, (0,api_url/* exampleApiUrl */.m8)(region));
        }
    }
    return region;
}
function originOfRegion(reader, { ambientRegion, regionVariable }) {
    if (reader.text('aws-region') !== '')
        return reader.nameOf('aws-region');
    return ambientRegion === '' ? 'the URL of an API' : regionVariable;
}
function readVpcEndpoint(reader, region) {
    const endpoint = reader.optional((0,settings/* setting */.Pe)('vpc-endpoint'));
    const endpointRegion = endpoint && (0,api_url/* vpcEndpointRegion */.dq)(endpoint);
    if (endpointRegion !== undefined && endpointRegion !== region) {
        const why = `the endpoint is in ${endpointRegion}, but the region is ${region}; use an endpoint in ${region}, or correct the region`;
        reader.refuse('vpc-endpoint', why, (0,api_url/* exampleVpcEndpoint */.VG)(region));
    }
    return endpoint;
}
function readWait(reader, intent) {
    const level = reader.value((0,settings/* setting */.Pe)('wait-for'));
    if (intent === 'wait' && level === 'none') {
        reader.refuse('wait-for', `\`wait\` does not support \`none\`; ${(0,formats/* choice */.Yq)(...levels/* LEVELS */.A_).use}`, 'ready');
    }
    return {
        level,
        timeoutMs: reader.value((0,settings/* setting */.Pe)('timeout')),
        observeMs: reader.value((0,settings/* setting */.Pe)('observe-timeout')),
        stallMs: reader.value((0,settings/* setting */.Pe)('stall-timeout')),
        pollMs: reader.value((0,settings/* setting */.Pe)('poll-interval')),
        acceptsInsufficient: reader.value((0,settings/* setting */.Pe)('if-insufficient-instances')) === 'accept',
    };
}
function readTtl(reader, wait) {
    const ttl = reader.optional((0,settings/* setting */.Pe)('ttl'));
    if (ttl === undefined)
        return undefined;
    if (ttl % 1000 !== 0)
        reader.refuse('ttl', 'CloneSquad counts whole seconds; use whole seconds', '2h');
    else if (wait.level !== 'none' && ttl <= wait.timeoutMs) {
        const why = `the sizes would expire before the wait ends; use more than \`${reader.nameOf('timeout')}\` (${(0,time/* formatDurationSetting */.mZ)(wait.timeoutMs)})`;
        reader.refuse('ttl', why, (0,time/* formatDurationSetting */.mZ)(wait.timeoutMs + 3_600_000));
    }
    return ttl / 1000;
}
function readSignIn(reader, label, { isGitHub, runName }) {
    const roleArn = reader.optional((0,settings/* setting */.Pe)('role-to-assume'));
    const sessionName = reader.optional((0,settings/* setting */.Pe)('role-session-name'));
    const durationSeconds = reader.value((0,settings/* setting */.Pe)('role-duration-seconds'));
    const isChained = reader.value((0,settings/* setting */.Pe)('role-chaining')) === 'true';
    const externalId = reader.optional((0,settings/* setting */.Pe)('external-id'));
    if (reader.text('role-to-assume') === '') {
        const settings = [...(isChained ? ['role-chaining'] : []), ...(externalId === undefined ? [] : ['external-id'])];
        const why = `it requires a role to assume; set \`${reader.nameOf('role-to-assume')}\``;
        for (const name of settings)
            reader.refuse(name, why, formats/* ROLE_ARN */.xG.example, 'role-to-assume');
    }
    if (roleArn === undefined)
        return { kind: 'ambient' };
    const by = isGitHub && !isChained ? 'oidc' : 'ambient';
    if (by === 'oidc' && externalId !== undefined) {
        const why = 'the role is assumed with OIDC, which has no external ids; omit it, or set `role-chaining` to assume the role with the available AWS credentials';
        reader.refuse('external-id', why, 'true', 'role-chaining');
    }
    return {
        kind: 'role',
        by,
        roleArn,
        sessionName: sessionName ?? sessionNameOf(`clonesquad-scale-${label}-${runName}`),
        durationSeconds,
        audience: reader.value((0,settings/* setting */.Pe)('audience')),
        ...(externalId !== undefined && { externalId }),
    };
}
function sessionNameOf(text) {
    const name = text.replace(/[^\w+=,.@-]/g, '-');
    return name.length <= 64 ? name : `${name.slice(0, 31)}..${name.slice(-31)}`;
}
function readAllowedAccounts(reader) {
    const accounts = reader.optional((0,settings/* setting */.Pe)('allowed-account-ids'));
    const ofRole = accountOf(reader.text('role-to-assume'));
    if (accounts !== undefined && ofRole !== undefined && !accounts.includes(ofRole)) {
        const why = `the account of the role is not in \`${reader.nameOf('allowed-account-ids')}\` (${accounts.join(', ')}); use a role of an allowed account`;
        reader.refuse('role-to-assume', why, `arn:aws:iam::${accounts[0]}:role/clonesquad-scale`);
    }
    return accounts;
}


/***/ }),
/***/ 1542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(6805);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(1497);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8315);
/* harmony import */ var _machine_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9789);
/* harmony import */ var _machine_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(575);
/* harmony import */ var _render_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1915);
/* harmony import */ var _render_log_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2531);
/* harmony import */ var _render_notices_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6436);
/* harmony import */ var _render_report_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(931);
/* harmony import */ var _render_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4487);
/* harmony import */ var _render_to_report_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3791);
/* harmony import */ var _scale_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5058);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7126);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2309);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7349);
















async function runAction() {
    const { signal, received } = (0,_machine_process_js__WEBPACK_IMPORTED_MODULE_3__/* .abortOnSignals */ .PB)();
    let known;
    const publish = ({ kind }, state) => {
        if (kind !== 'stage' && kind !== 'sending' && kind !== 'ended')
            return;
        known = (0,_render_to_report_js__WEBPACK_IMPORTED_MODULE_8__/* .toReport */ .cG)(state);
        publishOutputs(known, state.isOver);
    };
    try {
        const report = (0,_render_to_report_js__WEBPACK_IMPORTED_MODULE_8__/* .toManyReport */ .R_)([await scale(signal, publish)]);
        reportRun(report);
        process.exitCode = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$)(report.result === 'pending' ? 'internal' : report.result, received());
    }
    catch (thrown) {
        const failure = (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_1__/* .toFailure */ .w2)(thrown);
        process.exitCode = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$)(failure.result, received());
        reportNoRun(failure, known?.finalState ?? 'Nothing was changed.');
    }
    await (0,_machine_process_js__WEBPACK_IMPORTED_MODULE_3__/* .endProcess */ .JZ)(received());
}
async function scale(signal, publish) {
    (0,_machine_process_js__WEBPACK_IMPORTED_MODULE_3__/* .requireNode */ .Qj)();
    const runner = await (0,_runner_js__WEBPACK_IMPORTED_MODULE_12__/* .openRunner */ .NH)();
    const { request, reading } = await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_10__/* .readInputs */ .Ko)(runner.surroundings);
    if (request.onJobEnd === 'restore')
        writeRunnerFiles(() => (0,_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .saveReading */ .yc)(reading));
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_12__/* .log */ .Rm)(`Scaling ${request.env} in ${request.region}`);
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_12__/* .log */ .Rm)(`Credentials: ${runner.describeSignIn(request)}`);
    const listeners = [(0,_render_log_js__WEBPACK_IMPORTED_MODULE_5__/* .stepLog */ .tV)(_runner_js__WEBPACK_IMPORTED_MODULE_12__/* .log */ .Rm), (0,_render_log_js__WEBPACK_IMPORTED_MODULE_5__/* .progressLog */ .mS)(_runner_js__WEBPACK_IMPORTED_MODULE_12__/* .log */ .Rm), publish];
    const listen = (...event) => {
        for (const listener of listeners)
            listener(...event);
    };
    return (0,_scale_run_js__WEBPACK_IMPORTED_MODULE_9__/* .run */ .e)(request, { connect: runner.connectorFor(request), clock: _machine_process_js__WEBPACK_IMPORTED_MODULE_3__/* .systemClock */ .ml, listen }, signal);
}
function publishOutputs(report, hasEnded) {
    writeRunnerFiles(() => {
        for (const [name, value] of (0,_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .outputsOf */ .Yz)(report))
            _actions_core__WEBPACK_IMPORTED_MODULE_13__/* .setOutput */ .uH(name, value);
        (0,_outputs_js__WEBPACK_IMPORTED_MODULE_11__/* .saveJobState */ .kF)(report, hasEnded);
    });
}
function writeRunnerFiles(write) {
    try {
        write();
    }
    catch (thrown) {
        if (thrown instanceof _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR)
            throw thrown;
        throw (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runnerFilesUnwritable */ .nh)({ error: (0,_base_text_js__WEBPACK_IMPORTED_MODULE_14__/* .excerpt */ .Kb)(String(thrown)) }, { cause: thrown });
    }
}
function reportRun(report) {
    const { environments, result, headline } = report;
    for (const notice of (0,_render_notices_js__WEBPACK_IMPORTED_MODULE_6__/* .allNotices */ .By)(...environments))
        _runner_js__WEBPACK_IMPORTED_MODULE_12__/* .annotate */ .fz.notice(notice);
    for (const warning of environments.flatMap(_render_notices_js__WEBPACK_IMPORTED_MODULE_6__/* .allWarnings */ .hc))
        _runner_js__WEBPACK_IMPORTED_MODULE_12__/* .annotate */ .fz.warning(warning);
    if ((0,_render_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .isFailure */ .N6)(result))
        _runner_js__WEBPACK_IMPORTED_MODULE_12__/* .annotate */ .fz.error((0,_render_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .failureParagraphs */ .Ak)(environments).join('\n'), result);
    (0,_runner_js__WEBPACK_IMPORTED_MODULE_12__/* .log */ .Rm)(headline);
    writeSummary((0,_render_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .summaryMarkdown */ .e)(report));
    for (const { finalState } of environments)
        (0,_runner_js__WEBPACK_IMPORTED_MODULE_12__/* .log */ .Rm)(finalState);
}
function writeSummary(markdown) {
    const path = process.env['GITHUB_STEP_SUMMARY'];
    if (!path)
        return;
    try {
        (0,_machine_files_js__WEBPACK_IMPORTED_MODULE_2__/* .appendToFile */ .WZ)(path, markdown);
    }
    catch (thrown) {
        _runner_js__WEBPACK_IMPORTED_MODULE_12__/* .annotate */ .fz.warning(`Cannot write the job summary: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_14__/* .excerpt */ .Kb)(String(thrown))}`);
    }
}
function reportNoRun(failure, finalState) {
    const { result } = failure;
    _runner_js__WEBPACK_IMPORTED_MODULE_12__/* .annotate */ .fz.error((0,_render_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .noRunParagraphs */ .aw)(failure, finalState).join('\n'), result);
    for (const line of (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_1__/* .traceOf */ .fC)(failure))
        (0,_runner_js__WEBPACK_IMPORTED_MODULE_12__/* .log */ .Rm)(line);
    try {
        _actions_core__WEBPACK_IMPORTED_MODULE_13__/* .setOutput */ .uH('result', result);
        _actions_core__WEBPACK_IMPORTED_MODULE_13__/* .setOutput */ .uH('report', (0,_render_report_js__WEBPACK_IMPORTED_MODULE_15__/* .reportJson */ .l)((0,_render_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .noRunReport */ .ZQ)(failure, finalState)));
    }
    catch (thrown) {
        _runner_js__WEBPACK_IMPORTED_MODULE_12__/* .annotate */ .fz.warning(`Cannot write the outputs: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_14__/* .excerpt */ .Kb)(String(thrown))}`);
    }
    writeSummary((0,_render_summary_js__WEBPACK_IMPORTED_MODULE_7__.noRunMarkdown)(failure, finalState));
}


/***/ }),
/***/ 740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  context: () => (/* binding */ context)
});

// UNUSED EXPORTS: getOctokit

// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/github/lib/context.js


class Context {
    /**
     * Hydrate the context from the environment
     */
    constructor() {
        var _a, _b, _c;
        this.payload = {};
        if (process.env.GITHUB_EVENT_PATH) {
            if ((0,external_fs_.existsSync)(process.env.GITHUB_EVENT_PATH)) {
                this.payload = JSON.parse((0,external_fs_.readFileSync)(process.env.GITHUB_EVENT_PATH, { encoding: 'utf8' }));
            }
            else {
                const path = process.env.GITHUB_EVENT_PATH;
                process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${external_os_.EOL}`);
            }
        }
        this.eventName = process.env.GITHUB_EVENT_NAME;
        this.sha = process.env.GITHUB_SHA;
        this.ref = process.env.GITHUB_REF;
        this.workflow = process.env.GITHUB_WORKFLOW;
        this.action = process.env.GITHUB_ACTION;
        this.actor = process.env.GITHUB_ACTOR;
        this.job = process.env.GITHUB_JOB;
        this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
        this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
        this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
        this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
        this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
        this.graphqlUrl =
            (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
    }
    get issue() {
        const payload = this.payload;
        return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
    }
    get repo() {
        if (process.env.GITHUB_REPOSITORY) {
            const [owner, repo] = process.env.GITHUB_REPOSITORY.split('/');
            return { owner, repo };
        }
        if (this.payload.repository) {
            return {
                owner: this.payload.repository.owner.login,
                repo: this.payload.repository.name
            };
        }
        throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
    }
}
//# sourceMappingURL=context.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/github/lib/github.js


const context = new Context();
/**
 * Returns a hydrated octokit ready to use for GitHub Actions
 *
 * @param     token    the repo PAT or GITHUB_TOKEN
 * @param     options  other options to set
 */
function getOctokit(token, options, ...additionalPlugins) {
    const GitHubWithPlugins = GitHub.plugin(...additionalPlugins);
    return new GitHubWithPlugins(getOctokitOptions(token, options));
}
//# sourceMappingURL=github.js.map

/***/ }),
/***/ 6848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runPlan: () => (/* binding */ runPlan)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6805);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1497);
/* harmony import */ var _errors_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(728);
/* harmony import */ var _errors_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8315);
/* harmony import */ var _machine_plan_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(844);
/* harmony import */ var _plan_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5924);
/* harmony import */ var _render_failure_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1915);
/* harmony import */ var _settings_reader_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7121);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7126);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7349);










async function runPlan() {
    try {
        (0,_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .refusePipes */ .AW)();
        await (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .refuseMistyped */ .Cq)('plan input');
        const activity = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputSource */ .wE)('activity')?.text;
        const plan = (0,_machine_plan_file_js__WEBPACK_IMPORTED_MODULE_2__.openPlan)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputSource */ .wE)('plan')?.text, activity);
        if (activity === undefined)
            throw (0,_machine_plan_file_js__WEBPACK_IMPORTED_MODULE_2__/* .noActivity */ .p)(plan, (0,_settings_reader_js__WEBPACK_IMPORTED_MODULE_7__/* .spellKey */ .Qj)('activity'));
        const environments = (0,_plan_select_js__WEBPACK_IMPORTED_MODULE_3__.chooseEnvironments)(plan, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .inputSource */ .wE)('env')?.text ?? '*');
        _actions_core__WEBPACK_IMPORTED_MODULE_8__/* .setOutput */ .uH('matrix', (0,_base_text_js__WEBPACK_IMPORTED_MODULE_9__/* .plainJson */ .RU)((0,_plan_select_js__WEBPACK_IMPORTED_MODULE_3__/* .toMatrix */ .D3)(plan, environments, activity)));
        (0,_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .log */ .Rm)(`${activity} in ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_9__/* .counted */ .hS)(environments.length, 'environment')}: ${environments.join(', ')}`);
    }
    catch (thrown) {
        const failure = (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_1__/* .toFailure */ .w2)(thrown);
        _runner_js__WEBPACK_IMPORTED_MODULE_6__/* .annotate */ .fz.error([failure.message, (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .fixLine */ .S$)(failure), (0,_render_failure_js__WEBPACK_IMPORTED_MODULE_4__/* .moreLine */ .g0)(failure.code)].join('\n'), failure.result);
        for (const line of (0,_errors_run_js__WEBPACK_IMPORTED_MODULE_1__/* .traceOf */ .fC)(failure))
            (0,_runner_js__WEBPACK_IMPORTED_MODULE_6__/* .log */ .Rm)(line);
        process.exitCode = (0,_errors_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCode */ .I$)(failure.result);
    }
}


/***/ }),
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
const invalidPlan = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('invalid-plan', 'invalid-input', 'user', {
    docs: 'The plan file is not valid YAML, or contains invalid keys, names or values. Nothing was sent. The message lists all errors with their lines and columns (at most 50). While the YAML itself is invalid, it lists only that error. With `plan.schema.json`, an editor shows most of them while you type.',
    message: ({ file, problems, hasMore = false }) => {
        const path = (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file);
        const least = hasMore ? 'more than ' : '';
        const count = problems.length === 1 ? 'an error' : `${least}${problems.length} errors`;
        const shown = problems
            .slice(0, MOST_SHOWN)
            .map(({ line, column, message }) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(`  ${path}:${line}:${column}: ${message}`));
        const rest = problems.length - shown.length;
        const more = rest > 0 ? [`  and ${least}${rest} more`] : [];
        return [`${path} has ${count}. Nothing was sent.`, ...shown, ...more].join('\n');
    },
    fix: 'Correct these lines of the file.',
});
const planUnreadable = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('plan-unreadable', 'invalid-input', 'user', {
    docs: 'The plan file cannot be read: it does not exist, it is a directory, or its permissions forbid it. Nothing was sent. Correct its path, which is relative to the working directory. In a workflow, check out the repository (actions/checkout) before this step.',
    message: ({ file, reason }) => `Cannot read the plan ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}: ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(reason)}.`,
    fix: ({ isGitHub }) => `Correct \`plan\`, the path of the plan, relative to the working directory.${isGitHub ? ' Check out the repository (actions/checkout) before this step.' : ' The variable CLONESQUAD_PLAN sets it, too. To write a plan, see docs/plan.md.'}`,
});
const notInPlan = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('not-in-plan', 'invalid-input', 'user', {
    docs: 'The plan does not have the requested activity, or none of its environments matches a requested name or pattern. Nothing was sent. Names are case-sensitive. Separate names and patterns of environments by commas: in a pattern, `*` matches any text and `?` one character. Correct the request, or add the activity or environment to the plan.',
    message: ({ kind, file, name, names, near }) => kind === 'activity'
        ? `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} is not an activity of ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}. Its activities: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}.${suggestion(near)}`
        : `${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .quoted */ .TL)(name)} matches no environment of ${(0,_base_text_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(file)}. Its environments: ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .listed */ .KE)(names)}.${suggestion(near)}`,
    fix: ({ kind }) => `Request an ${kind} of the plan, or add this one to it.`,
});
function suggestion(near) {
    return near === undefined ? '' : ` Did you mean ${near}?`;
}
const MOST_JOBS = 256;
const tooManyJobs = (0,_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failure */ .V2)('too-many-jobs', 'invalid-input', 'user', {
    docs: `More environments were selected than a matrix of GitHub can have jobs (${MOST_JOBS}). No matrix was made.`,
    message: ({ count }) => `${count} environments were selected, but GitHub allows only ${MOST_JOBS} jobs in a matrix.`,
    fix: 'Select fewer with a filter such as perf*. Or scale all of them in one process: `clonesquad-scale scale --activity <activity>`',
});


/***/ }),
/***/ 2796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ isReserved),
/* harmony export */   Jb: () => (/* binding */ EXTENSION_PREFIX),
/* harmony export */   OI: () => (/* binding */ SETTING_NAMES),
/* harmony export */   TE: () => (/* binding */ settingExample),
/* harmony export */   au: () => (/* binding */ didYouMean),
/* harmony export */   dn: () => (/* binding */ unknownKeyFix),
/* harmony export */   mX: () => (/* binding */ STRUCTURE),
/* harmony export */   nearest: () => (/* binding */ nearest),
/* harmony export */   sw: () => (/* binding */ isSettingKey),
/* harmony export */   yE: () => (/* binding */ reservedProblem)
/* harmony export */ });
/* unused harmony exports PLAN_SETTINGS, RESERVED */
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
/* harmony import */ var _clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3232);
/* harmony import */ var _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2538);
/* harmony import */ var _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4663);




const PLAN_SETTINGS = (0,_settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsOf */ .f5)('key');
const SETTING_NAMES = PLAN_SETTINGS.map(({ name }) => name);
const RUN_NAMES = _settings_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .yy.map(({ name }) => name).filter((name) => !SETTING_NAMES.includes(name) && !name.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .URL_SUFFIX */ .Yi) && !_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .LAYERS */ .RR.some((layer) => layer === name));
const STRUCTURE = ['environments', 'activities', 'layers'];
const EXTENSION_PREFIX = 'x-';
const RESERVED = [...SETTING_NAMES, ...RUN_NAMES, ...STRUCTURE];
function isReserved(name) {
    return (RESERVED.includes(name) ||
        name.startsWith(EXTENSION_PREFIX) ||
        name.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .URL_SUFFIX */ .Yi) ||
        name.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .FLOOR_SUFFIX */ .xl));
}
const RUN_ONLY = 'set it as an input or option';
function reservedProblem(name) {
    if (RUN_NAMES.includes(name))
        return RUN_ONLY;
    if (name.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .FLOOR_SUFFIX */ .xl))
        return 'write a floor together with its size. Example: frontend: { size: 1, floor: 1 }';
    if (name.startsWith(EXTENSION_PREFIX))
        return 'keys that begin with `x-` hold anchors, at the top level only';
    return isReserved(name) ? 'it is a reserved name' : undefined;
}
function unknownKeyFix(key, level) {
    if (RUN_NAMES.includes(key))
        return RUN_ONLY;
    const own = level === 'a plan' ? STRUCTURE : ['activities'];
    const all = `use ${own.map((name) => `\`${name}\``).join(', ')}, URLs of layers (\`frontend-url\`) and settings (\`timeout\`); write sizes in activities`;
    const otherwise = STRUCTURE.some((word) => word === key) ? 'move it to the top level' : all;
    return didYouMean(key, [...own, ...SETTING_NAMES, ..._clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .LAYERS */ .RR.map((layer) => layer + _clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .URL_SUFFIX */ .Yi)], otherwise);
}
function isSettingKey(key) {
    return SETTING_NAMES.includes(key) || key.endsWith(_clonesquad_fleet_name_js__WEBPACK_IMPORTED_MODULE_3__/* .URL_SUFFIX */ .Yi);
}
function settingExample(key) {
    const setting = PLAN_SETTINGS.find(({ name }) => name === key);
    return `${key}: ${setting === undefined ? (0,_clonesquad_api_url_js__WEBPACK_IMPORTED_MODULE_1__/* .exampleApiUrl */ .m8)() : (setting.default ?? setting.format.example)}`;
}
function didYouMean(name, candidates, otherwise) {
    const near = nearest(name, candidates);
    return near === undefined ? otherwise : `did you mean \`${near}\`?`;
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


/***/ })
};
