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
const UNSENT = runs/* DECISIVE_METRICS */.b$.filter((metric) => names/* SUBFLEET_METRICS */.B2[metric] === undefined);
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


/***/ })

};
