export const id = 782;
export const ids = [782];
export const modules = {

/***/ 7782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MetricReader: () => (/* binding */ MetricReader)
});

// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-cloudwatch/dist-cjs/index.js
var dist_cjs = __webpack_require__(4085);
// EXTERNAL MODULE: ./build/clonesquad/bins.js
var bins = __webpack_require__(5224);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/clonesquad/names.js
var names = __webpack_require__(4320);
// EXTERNAL MODULE: ./build/clonesquad/runs.js
var runs = __webpack_require__(388);
;// CONCATENATED MODULE: ./build/clonesquad/series.js
// Which of CloudWatch's series tell a fleet's metrics, and what follows for a fleet of which CloneSquad sends fewer.



/** Every series that a subfleet has. */
const SUBFLEET_SERIES = [
    ...new Set(Object.values(names/* SUBFLEET_METRICS */.B2).filter((name) => name !== undefined)),
].map((metricName) => ({
    metricName,
    metrics: names/* FLEET_METRICS */.jz.filter((metric) => names/* SUBFLEET_METRICS */.B2[metric] === metricName),
}));
/** All series of one fleet, each once. */
function seriesOf(fleet) {
    const { group, subfleet } = (0,fleet_name/* parseFleetName */.Tc)(fleet);
    const ofGroup = { Name: names/* GROUP_DIMENSION */.NX, Value: group };
    if (subfleet === undefined) {
        const dimensions = [ofGroup];
        return names/* FLEET_METRICS */.jz.map((metric) => ({ fleet, metrics: [metric], metricName: metric, dimensions }));
    }
    const dimensions = [{ Name: names/* SUBFLEET_DIMENSION */.UH, Value: subfleet }, ofGroup];
    return SUBFLEET_SERIES.map((series) => ({ ...series, fleet, dimensions }));
}
/** Metrics that a verdict needs and that CloneSquad does not send of a subfleet. */
const UNSENT = runs/* DECISIVE_METRICS */.b.filter((metric) => names/* SUBFLEET_METRICS */.B2[metric] === undefined);
/** Metrics of a subfleet that are sent only by runs in which its state is `running`. */
const SENT_WHILE_RUNNING = new Set(['DesiredInstanceCount', 'MinInstanceCount']);
/** A fleet's bins as they can be judged: a main fleet's as they are, a subfleet's completed. */
function completed(fleet, bins) {
    if ((0,fleet_name/* parseFleetName */.Tc)(fleet).subfleet === undefined)
        return bins;
    return new Map([...bins].map(([start, metrics]) => [start, completeBin(metrics)]));
}
/**
 * One bin of a subfleet. What CloneSquad does not send is taken for 0: it bounces no instance of a subfleet, and those
 * that stop are not among its running ones, so that `settled` alone does not know of them. Each run sends its EC2.Size,
 * so as many zeros as sizes neither make a run that was none nor keep one back, and they change from read to read only
 * as the sizes do. A bin in which fewer runs wanted a number than there were runs is one in which the subfleet's state
 * has changed: which of them did nobody can tell, so what they wanted is left out, and no run of that bin counts.
 */
function completeBin(metrics) {
    const sampleCount = metrics.get('FleetSize')?.sampleCount;
    if (sampleCount === undefined)
        return metrics;
    const zeros = { sampleCount, sum: 0, minimum: 0, maximum: 0 };
    const sent = [...metrics].filter(([metric, statistics]) => !SENT_WHILE_RUNNING.has(metric) || statistics.sampleCount === sampleCount);
    return new Map([...sent, ...UNSENT.map((metric) => [metric, zeros])]);
}

;// CONCATENATED MODULE: ./build/aws/cloudwatch.js
// CloudWatch's bins of CloneSquad's metrics: all fleets in as few requests as the service allows, all at once.



/** The next poll is soon enough for more. */
const POLL_ATTEMPTS = 2;
/** What one request may ask for, by CloudWatch's limit. The statistics of one series are never parted, since AWS counts those of one request as one. */
const QUERIES_PER_REQUEST = 500;
/** CloudWatch's statistics, and what we call them. */
const STATISTICS = [
    { stat: 'SampleCount', name: 'sampleCount' },
    { stat: 'Sum', name: 'sum' },
    { stat: 'Minimum', name: 'minimum' },
    { stat: 'Maximum', name: 'maximum' },
];
/** Reads CloudWatch for a region, for any number of readers at once. */
class MetricReader {
    #client;
    #credentials;
    constructor(credentials, settings) {
        this.#credentials = credentials;
        // The SDK asks without a signal; what a reader has just waited for, with one, is there at once.
        const { signal: never } = new AbortController();
        this.#client = new dist_cjs/* CloudWatchClient */.WBn({
            ...settings,
            maxAttempts: POLL_ATTEMPTS,
            credentials: () => credentials(never),
        });
    }
    /** The bins of some fleets (fleet-name.ts) from `start` (a whole minute) to `end`, epoch ms; throws the SDK's errors. */
    async read(fleets, namespace, { start, end }, signal) {
        const bins = new Map(fleets.map((fleet) => [fleet, new Map()]));
        const queries = [...bins.keys()].flatMap(queriesOf);
        const window = { StartTime: new Date(start), EndTime: new Date(end) };
        const firsts = Array.from({ length: Math.ceil(queries.length / QUERIES_PER_REQUEST) }, (_, index) => index * QUERIES_PER_REQUEST);
        const read = async (first, during) => {
            const asked = queries.slice(first, first + QUERIES_PER_REQUEST);
            collect(await this.#request(asked, namespace, window, during), asked, bins);
        };
        await allOrNone(firsts, read, signal);
        return new Map([...bins].map(([fleet, found]) => [fleet, completed(fleet, whole(found))]));
    }
    /** One request and its further pages. Partial data comes with a token to go on with, too. */
    async #request(asked, namespace, window, signal) {
        const results = [];
        let next;
        do {
            await this.#credentials(signal);
            const page = await this.#client.send(new dist_cjs/* GetMetricDataCommand */.Soe({
                ...window,
                MetricDataQueries: asked.map((query, index) => toMetricDataQuery(query, index, namespace)),
                ScanBy: 'TimestampAscending',
                ...(next !== undefined && { NextToken: next }),
            }), { abortSignal: signal });
            results.push(...(page.MetricDataResults ?? []));
            next = page.NextToken;
        } while (next !== undefined);
        return results;
    }
}
/** Does something with each, all at once; the first that fails ends the others, and is thrown. */
async function allOrNone(values, act, signal) {
    const stop = new AbortController();
    const during = AbortSignal.any([signal, stop.signal]);
    try {
        await Promise.all(values.map((value) => act(value, during)));
    }
    catch (thrown) {
        stop.abort();
        throw thrown;
    }
}
function queriesOf(fleet) {
    return seriesOf(fleet).flatMap((series) => STATISTICS.map((statistic) => ({ series, statistic })));
}
/** Its id, by which the answer tells it, is its place in the request. */
function toMetricDataQuery({ series, statistic }, index, namespace) {
    const { metricName, dimensions } = series;
    return {
        Id: `q${index}`,
        MetricStat: {
            Metric: { Namespace: namespace, MetricName: metricName, Dimensions: [...dimensions] },
            Period: bins/* BIN_MS */.r4 / 1000,
            Stat: statistic.stat,
        },
    };
}
/** Adds the results of a request to the bins of their fleets. */
function collect(results, asked, bins) {
    for (const result of results) {
        const query = asked[Number(result.Id?.slice(1))];
        const found = query && bins.get(query.series.fleet);
        if (query === undefined || found === undefined)
            continue;
        for (const [index, timestamp] of (result.Timestamps ?? []).entries()) {
            const bin = found.get(timestamp.getTime()) ?? new Map();
            found.set(timestamp.getTime(), bin);
            for (const metric of query.series.metrics)
                bin.set(metric, { ...bin.get(metric), [query.statistic.name]: result.Values?.[index] });
        }
    }
}
/** Only bins of which all four statistics have come say anything. */
function whole(bins) {
    return new Map([...bins].map(([start, metrics]) => [
        start,
        new Map([...metrics].flatMap(([metric, statistics]) => (isWhole(statistics) ? [[metric, statistics]] : []))),
    ]));
}
function isWhole(statistics) {
    return STATISTICS.every(({ name }) => statistics[name] !== undefined);
}


/***/ }),

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

/***/ 388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ DECISIVE_METRICS),
/* harmony export */   g: () => (/* binding */ RunHistory)
/* harmony export */ });
/* harmony import */ var _bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5224);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4320);
// The runs of one fleet's main loop, put together from the bins of its metrics.


/** Metrics that only describe: an operator may have excluded them, and a verdict can do without. */
const DESCRIPTIVE_METRICS = [
    'NbOfInstancesInError',
    'RunningLighthouseInstances',
];
/** All other fleet metrics: a run is known once it has a value of each. */
const DECISIVE_METRICS = _names_js__WEBPACK_IMPORTED_MODULE_1__/* .FLEET_METRICS */ .jz.filter((metric) => !DESCRIPTIVE_METRICS.some((descriptive) => descriptive === metric));
/** All that has been read of one fleet so far. Bins may come late, in any order, or never. */
class RunHistory {
    #trails = new Map();
    #seenAt = new Map();
    /** Takes in one more read, made at `at` (epoch ms of our clock); `isHistory`: up to the first one after the write. */
    read(bins, at, isHistory) {
        for (const [bin, metrics] of bins) {
            const trails = this.#trails.get(bin) ?? new Map();
            this.#trails.set(bin, trails);
            for (const [metric, statistics] of metrics) {
                const trail = trails.get(metric) ?? new _bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BinTrail */ .g8();
                trails.set(metric, trail);
                trail.read(statistics);
            }
            for (let position = 0; position < wholeRuns(trails); position += 1) {
                const key = `${bin}/${position}`;
                if (!this.#seenAt.has(key))
                    this.#seenAt.set(key, { at, isHistory });
            }
        }
    }
    /** Every run of which all decisive metrics have arrived: by bin, then by arrival. */
    runs() {
        const bins = [...this.#trails].sort(([one], [other]) => one - other);
        return bins.flatMap(([bin, trails]) => Array.from({ length: wholeRuns(trails) }, (_, position) => this.#run(bin, trails, position)).filter((run) => run !== undefined));
    }
    /** Decisive metrics that have never arrived though others have: an operator has excluded them. */
    missingMetrics() {
        const arrived = new Set([...this.#trails.values()].flatMap((trails) => [...trails.keys()]));
        return arrived.size === 0 ? [] : DECISIVE_METRICS.filter((metric) => !arrived.has(metric));
    }
    #run(bin, trails, position) {
        const seen = this.#seenAt.get(`${bin}/${position}`);
        const values = valuesAt(trails, position);
        if (seen === undefined || !isDecisive(values))
            return undefined;
        const isConfirmed = DECISIVE_METRICS.every((metric) => position < (trails.get(metric)?.confirmed ?? 0));
        return { bin, position, seenAt: seen.at, isHistory: seen.isHistory, isConfirmed, values };
    }
}
function valuesAt(trails, position) {
    const values = {};
    for (const metric of _names_js__WEBPACK_IMPORTED_MODULE_1__/* .FLEET_METRICS */ .jz) {
        const bounds = trails.get(metric)?.at(position);
        if (bounds !== undefined)
            values[metric] = bounds;
    }
    return values;
}
function isDecisive(values) {
    return DECISIVE_METRICS.every((metric) => values[metric] !== undefined);
}
/** How many of a bin's runs have all of their decisive metrics. */
function wholeRuns(trails) {
    return Math.min(...DECISIVE_METRICS.map((metric) => trails.get(metric)?.length ?? 0));
}


/***/ })

};
