export const ids = [277,327,591];
export const modules = {
/***/ 2277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   openLiveLines: () => (/* binding */ openLiveLines)
/* harmony export */ });
const sequence = (code) => `\u001b[${code}`;
const frame = (drawing) => `${sequence('?2026h')}${sequence('?7l')}${drawing}${sequence('?7h')}${sequence('?2026l')}`;
const CLEAR = `\r${sequence('2K')}${sequence('C')}${sequence('J')}\r`;
function openLiveLines(stream, linesOn) {
    let isDrawn = false;
    const clear = () => (isDrawn ? CLEAR : '');
    const lines = () => linesOn({ columns: stream.columns || 80, rows: stream.rows || 24 });
    const draw = () => {
        const shown = lines();
        const back = shown.length > 1 ? sequence(`${shown.length - 1}A`) : '';
        if (isDrawn || shown.length > 0)
            stream.write(frame(`${clear()}${shown.join('\r\n')}${back}\r`));
        isDrawn = shown.length > 0;
    };
    const close = () => {
        stream.off('resize', draw);
        process.off('exit', close);
        const last = `${clear()}${lines()
            .map((line) => `${line}\r\n`)
            .join('')}`;
        if (last !== '')
            stream.write(frame(last));
    };
    stream.on('resize', draw);
    process.once('exit', close);
    return {
        draw,
        writeAbove(write) {
            stream.write(clear());
            isDrawn = false;
            write();
            draw();
        },
        close,
    };
}


/***/ }),
/***/ 8591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $9: () => (/* binding */ barLines),
  Yi: () => (/* binding */ barTexts),
  boardLines: () => (/* binding */ boardLines),
  Ti: () => (/* binding */ fitToWidth),
  tC: () => (/* binding */ shareOf),
  ky: () => (/* binding */ wrapped)
});

// UNUSED EXPORTS: drawBar, shortened

;// CONCATENATED MODULE: ./node_modules/string-width/node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/string-width/node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}

// EXTERNAL MODULE: ./build/base/text.js
var base_text = __webpack_require__(1497);
// EXTERNAL MODULE: ./build/errors/count-texts.js
var count_texts = __webpack_require__(8412);
// EXTERNAL MODULE: ./build/render/progress.js
var render_progress = __webpack_require__(5338);
;// CONCATENATED MODULE: ./build/render/board.js




function boardLines(environments, known, now, { columns, rows }, paint) {
    const fleets = environments.flatMap((environment) => environment.fleets);
    const progress = fleets.flatMap((fleet) => known.get(fleet) ?? []);
    if (progress.length === 0)
        return [];
    const linesOf = (some) => barLines(some.map((one) => rowOf(one, now)), columns, paint);
    if (fleets.length <= Math.min(render_progress/* MAX_LINES */.xg, rows))
        return linesOf(progress);
    const { kind, texts } = (0,render_progress/* environmentsLine */.Bm)(environments, known);
    const failed = progress.filter(({ verdict }) => verdict.kind === 'failed');
    const room = Math.min(render_progress/* MAX_LINES */.xg + 1, rows - 1);
    const shown = failed.length <= room ? failed.length : Math.max(0, room - 1);
    const more = `and ${failed.length - shown} more failed fleets`;
    return [
        paint(COLORS[kind], fitToWidth(texts, columns)),
        ...linesOf(failed.slice(0, shown)),
        ...(shown < failed.length && room > 0 ? [fitToWidth([more], columns)] : []),
    ];
}
const COLORS = { converged: 'green', failed: 'red', waiting: 'cyan' };
function rowOf(progress, now) {
    const { verdict } = progress;
    const { counts, target } = verdict.progress;
    const numbers = counts !== undefined && target !== undefined && { usable: (0,count_texts/* usableCount */.ie)(counts), target };
    const share = numbers ? shareOf(numbers.usable, numbers.target) : 0;
    const milestone = (0,render_progress/* milestoneText */.IW)(progress);
    const phase = phaseText(verdict, milestone);
    return {
        name: (0,base_text/* plainLine */.h0)(progress.fleet),
        color: COLORS[verdict.kind],
        share: verdict.kind === 'converged' ? 1 : share,
        texts: barTexts({
            counts: numbers ? `${numbers.usable}/${numbers.target}` : '–',
            unit: numbers ? 'running' : '',
            phase,
            details: [
                (0,render_progress/* timeoutText */.bY)(progress, now),
                ...(0,count_texts/* otherStates */.bY)(verdict.progress),
                ...(verdict.kind === 'waiting' && verdict.missing === 'observation' ? [] : [(0,render_progress/* lackText */.V$)(verdict)]),
                phase === milestone ? '' : milestone,
            ],
        }),
    };
}
function phaseText(verdict, milestone) {
    const end = (0,render_progress/* endText */.Z4)(verdict);
    if (end !== '')
        return end;
    if ((0,render_progress/* isUnconfirmed */.H0)(verdict))
        return render_progress/* NOT_CONFIRMED */.gN;
    const phase = phaseOf(verdict);
    return phase === 'ready' ? milestone : render_progress/* PHASE_WORDS */.gC[phase];
}
function phaseOf(verdict) {
    if (verdict.kind === 'converged')
        return 'ready';
    const lacking = verdict.kind === 'waiting' ? PHASE_OF[verdict.missing] : undefined;
    const reached = verdict.progress.reachedAt;
    return lacking ?? (0,render_progress/* furthestPhase */.V0)((level) => reached[level] !== undefined);
}
const PHASE_OF = {
    metrics: 'unobserved',
    observation: 'unobserved',
    instances: 'changing',
    'scale-down': 'changing',
    'warm-up': 'warming-up',
};
const MAX_BAR = 20;
const MIN_BAR = 8;
const TEXT_COLUMNS = 61;
const GAP = '  ';
function barLines(rows, columns, paint) {
    const widest = (texts) => Math.max(0, ...texts.map((text) => stringWidth(text)));
    const names = widest(rows.map(({ name }) => name));
    const shortest = widest(rows.map(({ texts }) => texts.at(-1) ?? ''));
    const room = columns - names - 2 * GAP.length;
    const bar = room - shortest < MIN_BAR ? 0 : Math.max(MIN_BAR, Math.min(MAX_BAR, room - TEXT_COLUMNS));
    const name = Math.max(0, Math.min(names, columns - GAP.length - shortest));
    const remaining = columns - (name === 0 ? 0 : name + GAP.length) - (bar === 0 ? 0 : bar + GAP.length);
    return rows.map((row) => {
        const text = fitToWidth(row.texts, remaining);
        const label = name === 0 ? [] : [padded(shortened(row.name, name), name)];
        const status = bar === 0 ? [paint(row.color, text)] : [paint(row.color, drawBar(row.share, bar)), text];
        return [...label, ...status].join(GAP);
    });
}
function fitToWidth(texts, columns) {
    return texts.find((text) => stringWidth(text) <= columns) ?? shortened(texts.at(-1) ?? '', columns);
}
function drawBar(share, width) {
    const filled = share < 1 ? Math.min(width - 1, Math.floor(share * width)) : width;
    return '█'.repeat(filled) + '░'.repeat(width - filled);
}
function shareOf(running, target) {
    const most = Math.max(running, target);
    const share = most === 0 ? 1 : Math.min(running, target) / most;
    return Math.min(share, 0.99);
}
function barTexts({ counts, unit, phase, details }) {
    const full = unit === '' ? counts : `${counts} ${unit}`;
    const known = details.filter((text) => text !== '');
    const shorter = known.map((_, index) => joinParts([full, phase, ...known.slice(0, -index - 1)]));
    return [joinParts([full, phase, ...known]), ...shorter, joinParts([counts, phase]), full, counts];
}
function joinParts(texts) {
    return texts.filter((text) => text !== '').join(' · ');
}
const CHARACTERS = new Intl.Segmenter();
function padded(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - stringWidth(text)));
}
function shortened(text, max) {
    if (stringWidth(text) <= max)
        return text;
    if (max < 1)
        return '';
    const characters = charactersOf(text);
    const end = fitting(characters.toReversed(), Math.floor((max - 1) / 2)).toReversed();
    const beginning = fitting(characters, max - 1 - stringWidth(end.join('')));
    return `${beginning.join('')}…${end.join('')}`;
}
function wrapped(text, max) {
    const lines = [];
    for (const word of text.split(' ').flatMap((one) => pieces(one, max))) {
        const joined = `${lines.at(-1)} ${word}`;
        if (lines.length > 0 && stringWidth(joined) <= max)
            lines.splice(-1, 1, joined);
        else
            lines.push(word);
    }
    return lines;
}
function pieces(word, max) {
    const first = fitting(charactersOf(word), max).join('');
    return first === word || first === '' ? [shortened(word, max)] : [first, ...pieces(word.slice(first.length), max)];
}
function charactersOf(text) {
    return [...CHARACTERS.segment(text)].map(({ segment }) => segment);
}
function fitting(characters, max) {
    let columns = 0;
    const end = characters.findIndex((character) => {
        columns += stringWidth(character);
        return columns > max;
    });
    return end === -1 ? characters : characters.slice(0, end);
}


/***/ }),
/***/ 5338:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bm: () => (/* binding */ environmentsLine),
/* harmony export */   D: () => (/* binding */ OTHER_SIZE),
/* harmony export */   H0: () => (/* binding */ isUnconfirmed),
/* harmony export */   IW: () => (/* binding */ milestoneText),
/* harmony export */   V$: () => (/* binding */ lackText),
/* harmony export */   V0: () => (/* binding */ furthestPhase),
/* harmony export */   Z4: () => (/* binding */ endText),
/* harmony export */   ZG: () => (/* binding */ PHASES),
/* harmony export */   bY: () => (/* binding */ timeoutText),
/* harmony export */   gC: () => (/* binding */ PHASE_WORDS),
/* harmony export */   gN: () => (/* binding */ NOT_CONFIRMED),
/* harmony export */   l_: () => (/* binding */ progressText),
/* harmony export */   mK: () => (/* binding */ shownAfter),
/* harmony export */   oz: () => (/* binding */ progressLine),
/* harmony export */   xg: () => (/* binding */ MAX_LINES)
/* harmony export */ });
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2475);
/* harmony import */ var _errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8412);
/* harmony import */ var _levels_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4734);



const COUNTS_MS = 60_000;
function shownAfter(known, event) {
    if (event.kind === 'progress')
        return withLastCounts(event, known);
    if (event.kind !== 'failed')
        return undefined;
    const { fleet, at, failure } = event;
    const progress = known?.verdict.progress ?? { healthIsOpen: false, reachedAt: {} };
    const times = { level: 'observed', startedAt: at, deadline: at };
    return { ...times, ...known, fleet, verdict: { kind: 'failed', result: failure.result, progress } };
}
function withLastCounts(event, known) {
    const { verdict, at } = event;
    const { progress } = verdict;
    if (progress.counts !== undefined)
        return { ...event, countedAt: at };
    const { counts, target, expected, inError = progress.inError } = known?.verdict.progress ?? {};
    const isOld = known?.countedAt === undefined || at - known.countedAt >= COUNTS_MS;
    if (verdict.kind !== 'waiting' || isOld || counts === undefined || target === undefined)
        return event;
    const shown = { ...progress, counts, target, expected, inError };
    return { ...event, verdict: { ...verdict, progress: shown }, countedAt: known.countedAt };
}
const OTHER_SIZE = 'the last cycle used a different size';
const NOT_PICKED_UP = 'not picked up yet';
const NOT_CONFIRMED = 'size not confirmed yet';
const WAITING_FOR = {
    metrics: 'waiting for new metrics',
    observation: NOT_PICKED_UP,
    numbers: 'waiting for the counts of the next cycle',
    confirmation: 'confirming with the next cycle',
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
function progressLine(progress, now) {
    const details = [progressText(progress.verdict), milestoneText(progress), timeoutText(progress, now)];
    return `${progress.fleet}  ${details.filter((text) => text !== '').join(' · ')}`;
}
function lackText(verdict) {
    if (verdict.kind !== 'waiting')
        return '';
    const { missing } = verdict;
    return missing === 'observation' && isUnconfirmed(verdict) ? NOT_CONFIRMED : WAITING_FOR[missing];
}
function isUnconfirmed(verdict) {
    if (verdict.kind !== 'waiting' || !['metrics', 'observation'].includes(verdict.missing))
        return false;
    const { counts, target, expected } = verdict.progress;
    return counts !== undefined && (counts.DesiredInstanceCount === expected || (0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .usableCount */ .ie)(counts) === target);
}
function milestoneText({ verdict, level, startedAt }) {
    const reached = verdict.progress.reachedAt;
    const name = verdict.kind === 'converged' ? level : reached.ready ? 'ready' : reached.running ? 'running' : 'observed';
    const at = reached[name];
    return at === undefined ? '' : `${_levels_js__WEBPACK_IMPORTED_MODULE_1__/* .LEVEL_TEXTS */ .aP[name].milestone} after ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(at - startedAt)}`;
}
function timeoutText({ verdict, deadline }, now) {
    return verdict.kind === 'waiting' ? `times out in ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_2__/* .durationText */ .S5)(deadline - now)}` : '';
}
function countsText(progress) {
    const { counts, target } = progress;
    if (counts === undefined || target === undefined)
        return '';
    return [`${(0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .usableCount */ .ie)(counts)}/${target} running`, ...(0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_0__/* .otherStates */ .bY)(progress)].join(' · ');
}
const PHASES = ['unobserved', 'changing', 'warming-up', 'ready'];
const PHASE_WORDS = {
    unobserved: NOT_PICKED_UP,
    changing: 'starting or stopping',
    'warming-up': 'warming up',
    ready: 'ready',
};
function furthestPhase(isReached) {
    if (isReached('ready'))
        return 'ready';
    if (isReached('running'))
        return 'warming-up';
    return isReached('observed') ? 'changing' : 'unobserved';
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
/***/ 5327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   statusBoardLines: () => (/* binding */ statusBoardLines)
/* harmony export */ });
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1497);
/* harmony import */ var _base_time_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2475);
/* harmony import */ var _clonesquad_size_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(471);
/* harmony import */ var _convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8370);
/* harmony import */ var _errors_count_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8412);
/* harmony import */ var _render_board_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8591);
/* harmony import */ var _render_progress_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5338);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1123);








function statusBoardLines({ fleets, notices, readAt }, { columns, rows }, paint) {
    const isTight = fleets.length > rows;
    const [others, ready] = [fleets.filter((report) => !isReady(report)), fleets.filter(isReady)];
    const shown = isTight ? [...others, ...ready].slice(0, rows - 1) : fleets;
    const lines = (0,_render_board_js__WEBPACK_IMPORTED_MODULE_2__/* .barLines */ .$9)(shown.map(barRow), columns, paint);
    const more = `and ${fleets.length - shown.length} more`;
    if (isTight)
        return [...lines, (0,_render_board_js__WEBPACK_IMPORTED_MODULE_2__/* .fitToWidth */ .Ti)([`${more}, read at ${(0,_base_time_js__WEBPACK_IMPORTED_MODULE_5__/* .secondText */ .Yi)(readAt)}`, more], columns)];
    const texts = [...notices.map(({ text }) => (0,_base_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(text)), ...fleets.flatMap(_table_js__WEBPACK_IMPORTED_MODULE_4__/* .statusRemarks */ .Ce), (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .ageText */ .XG)(readAt)];
    const below = texts.flatMap((text) => (0,_render_board_js__WEBPACK_IMPORTED_MODULE_2__/* .wrapped */ .ky)(text, columns));
    return [...lines, ...below.slice(0, rows - lines.length)];
}
function barRow(report) {
    const { fleet, result, configured, metrics, lastCycleSeconds } = report;
    const hasFailed = result !== 'ok';
    const ready = isReady(report);
    const target = metrics?.target;
    const usable = metrics && runningBounds(metrics);
    return {
        name: (0,_base_text_js__WEBPACK_IMPORTED_MODULE_6__/* .plainLine */ .h0)(fleet),
        color: hasFailed ? 'red' : ready ? 'green' : 'cyan',
        share: ready ? 1 : usable && target ? (0,_render_board_js__WEBPACK_IMPORTED_MODULE_2__/* .shareOf */ .tC)(usable.low, target.low) : 0,
        texts: (0,_render_board_js__WEBPACK_IMPORTED_MODULE_2__/* .barTexts */ .Yi)({
            counts: usable ? [usable, ...(target ? [target] : [])].map(_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsText */ .Fv).join('/') : _table_js__WEBPACK_IMPORTED_MODULE_4__/* .UNKNOWN */ .HV,
            unit: usable ? 'running' : '',
            phase: hasFailed ? result : phaseText(report),
            details: [
                configured === undefined ? '' : `configured: ${(0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .configuredText */ .O3)(configured)}`,
                lastCycleSeconds === undefined ? '' : `last cycle ${(0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .rangeText */ .lq)(lastCycleSeconds)} s ago`,
                ...(metrics ? numberTexts(metrics) : []),
            ],
        }),
    };
}
function runningBounds({ running, draining }) {
    return { low: Math.max(0, running.low - draining.high), high: Math.max(0, running.high - draining.low) };
}
function isReady(report) {
    return report.result === 'ok' && phaseText(report) === _render_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .PHASE_WORDS */ .gC.ready;
}
function phaseText({ configured, metrics }) {
    if (metrics?.target === undefined)
        return '';
    const { desired, target, fleetSize, running, pending, initializing } = metrics;
    const { draining, stopping, unusable } = metrics;
    const relevant = [desired, target, fleetSize, running, pending, initializing, draining, stopping, unusable];
    if (!relevant.every(_convergence_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .isExact */ .u0))
        return '';
    const size = configured ? (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_7__/* .readStoredTarget */ .Xk)(configured) : undefined;
    if (size !== undefined && (0,_clonesquad_size_js__WEBPACK_IMPORTED_MODULE_7__/* .expectedCount */ .qG)(size, fleetSize.low) !== desired.low)
        return _render_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .OTHER_SIZE */ .D;
    if (running.low !== target.low || [pending, draining, stopping].some(_table_js__WEBPACK_IMPORTED_MODULE_4__/* .isAny */ .f7))
        return _render_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .PHASE_WORDS */ .gC.changing;
    if ((0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .isAny */ .f7)(unusable))
        return '';
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .isAny */ .f7)(initializing) ? _render_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .PHASE_WORDS */ .gC['warming-up'] : _render_progress_js__WEBPACK_IMPORTED_MODULE_3__/* .PHASE_WORDS */ .gC.ready;
}
function numberTexts(numbers) {
    const others = _table_js__WEBPACK_IMPORTED_MODULE_4__/* .OTHER_STATES */ .GG.flatMap(([name, state]) => {
        const count = numbers[name];
        return (0,_table_js__WEBPACK_IMPORTED_MODULE_4__/* .isAny */ .f7)(count) ? [`${(0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsText */ .Fv)(count)} ${state}`] : [];
    });
    const { desired, floor, fleetSize } = numbers;
    const sizes = [`desired ${(0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsText */ .Fv)(desired)}`, `floor ${(0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsText */ .Fv)(floor)}`, `fleet size ${(0,_errors_count_texts_js__WEBPACK_IMPORTED_MODULE_1__/* .boundsText */ .Fv)(fleetSize)}`];
    return [...others, ...sizes];
}


/***/ })
};
