export const id = 782;
export const ids = [782];
export const modules = {

/***/ 7782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  MetricReader: () => (/* binding */ MetricReader)
});

// EXTERNAL MODULE: ./build/clonesquad/bins.js
var bins = __webpack_require__(5224);
// EXTERNAL MODULE: ./build/clonesquad/json.js
var json = __webpack_require__(108);
// EXTERNAL MODULE: ./build/clonesquad/fleet-name.js
var fleet_name = __webpack_require__(2538);
// EXTERNAL MODULE: ./build/clonesquad/names.js
var names = __webpack_require__(4320);
// EXTERNAL MODULE: ./build/clonesquad/runs.js
var runs = __webpack_require__(388);
;// CONCATENATED MODULE: ./build/clonesquad/series.js



const SUBFLEET_SERIES = [
    ...new Set(Object.values(names/* SUBFLEET_METRICS */.B2).filter((name) => name !== undefined)),
].map((metricName) => ({
    metricName,
    metrics: names/* FLEET_METRICS */.jz.filter((metric) => names/* SUBFLEET_METRICS */.B2[metric] === metricName),
}));
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
const UNSENT = runs/* DECISIVE_METRICS */.b$.filter((metric) => names/* SUBFLEET_METRICS */.B2[metric] === undefined);
const SENT_WHILE_RUNNING = new Set(['DesiredInstanceCount', 'MinInstanceCount']);
function completed(fleet, bins) {
    if ((0,fleet_name/* parseFleetName */.Tc)(fleet).subfleet === undefined)
        return bins;
    return new Map([...bins].map(([start, metrics]) => [start, completeBin(metrics)]));
}
function completeBin(metrics) {
    const sampleCount = metrics.get('FleetSize')?.sampleCount;
    if (sampleCount === undefined)
        return metrics;
    const zeros = { sampleCount, sum: 0, minimum: 0, maximum: 0 };
    const sent = [...metrics].filter(([metric, statistics]) => !SENT_WHILE_RUNNING.has(metric) || statistics.sampleCount === sampleCount);
    return new Map([...sent, ...UNSENT.map((metric) => [metric, zeros])]);
}

// EXTERNAL MODULE: ./build/retry.js
var retry = __webpack_require__(5402);
// EXTERNAL MODULE: ./build/send.js
var build_send = __webpack_require__(1924);
// EXTERNAL MODULE: ./build/aws/errors.js
var errors = __webpack_require__(8127);
;// CONCATENATED MODULE: ./build/aws/cloudwatch.js






const POLL_ATTEMPTS = 2;
const STATISTICS = [
    { stat: 'SampleCount', name: 'sampleCount' },
    { stat: 'Sum', name: 'sum' },
    { stat: 'Minimum', name: 'minimum' },
    { stat: 'Maximum', name: 'maximum' },
];
const SERIES_PER_REQUEST = 500 / STATISTICS.length;
const REQUESTS_AT_ONCE = 8;
const ABSENT = -1;
class MetricReader {
    #ports;
    constructor(ports) {
        this.#ports = ports;
    }
    async read(fleets, namespace, { start, end }, signal) {
        const bins = new Map(fleets.map((fleet) => [fleet, new Map()]));
        const span = { StartTime: Math.floor(start / 1000), EndTime: Math.floor(end / 1000) };
        await allOrNone(portionsOf([...bins.keys()].flatMap(seriesOf)), (asked, during) => this.#request(asked, namespace, span, bins, during), signal);
        for (const found of bins.values())
            dropIncomplete(found);
        return new Map([...bins].map(([fleet, found]) => [fleet, completed(fleet, found)]));
    }
    async #request(asked, namespace, span, bins, signal) {
        let next;
        do {
            const token = next === undefined ? '' : `"NextToken":${JSON.stringify(next)},`;
            const page = await this.#page(questionOf(asked, namespace, span, token), signal);
            for (const result of page.results)
                collect(result, asked, bins);
            next = page.next;
        } while (typeof next === 'string');
    }
    async #page(body, signal) {
        const { send, url, patience } = this.#ports;
        const ask = () => send({ method: 'POST', url, body }, signal);
        const attempts = { ...patience, attempts: POLL_ATTEMPTS };
        const answer = await (0,retry/* askPatiently */.E)(url.host, ask, attempts, signal, throttled);
        if (answer instanceof build_send/* Unanswered */.X)
            throw answer;
        const document = answer.status === 200 ? (0,json/* parseJson */.q)(answer.body) : undefined;
        const results = (0,json/* isRecord */.u)(document) ? document['MetricDataResults'] : undefined;
        if (!(0,json/* isRecord */.u)(document) || !Array.isArray(results))
            throw (0,errors/* answerError */.n)(answer);
        return { results, next: document['NextToken'] };
    }
}
function throttled(answer) {
    return answer.status >= 400 && (0,errors/* isThrottling */.E2)((0,errors/* answerError */.n)(answer)) ? 'CloudWatch throttles' : undefined;
}
function portionsOf(series) {
    return Array.from({ length: Math.ceil(series.length / SERIES_PER_REQUEST) }, (_, index) => series.slice(index * SERIES_PER_REQUEST, (index + 1) * SERIES_PER_REQUEST));
}
async function allOrNone(values, act, signal) {
    const stop = new AbortController();
    const during = AbortSignal.any([signal, stop.signal]);
    const left = values.values();
    const work = async () => {
        for (const value of left)
            await act(value, during);
    };
    try {
        await Promise.all(Array.from({ length: REQUESTS_AT_ONCE }, work));
    }
    catch (thrown) {
        stop.abort();
        throw thrown;
    }
}
function questionOf(asked, namespace, { StartTime, EndTime }, token) {
    const queries = asked.flatMap(({ metricName, dimensions }, place) => {
        const metric = JSON.stringify({ Namespace: namespace, MetricName: metricName, Dimensions: dimensions });
        return STATISTICS.map(({ stat }, index) => `{"Id":"q${place * STATISTICS.length + index}","MetricStat":{"Metric":${metric},"Period":${bins/* BIN_MS */.r4 / 1000},"Stat":"${stat}"}}`);
    });
    return `{"StartTime":${StartTime},"EndTime":${EndTime},"ScanBy":"TimestampAscending",${token}"MetricDataQueries":[${queries.join(',')}]}`;
}
function collect(result, asked, bins) {
    const { Id: id, Timestamps: seconds, Values: values } = (0,json/* isRecord */.u)(result) ? result : {};
    if (typeof id !== 'string' || !Array.isArray(seconds) || !Array.isArray(values))
        return;
    const place = Number(id.slice(1));
    const series = asked[Math.floor(place / STATISTICS.length)];
    const statistic = STATISTICS[place % STATISTICS.length];
    const found = series && bins.get(series.fleet);
    if (series === undefined || statistic === undefined || found === undefined)
        return;
    for (let index = 0; index < seconds.length; index += 1) {
        const [second, value] = [seconds[index], values[index]];
        if (typeof second !== 'number' || typeof value !== 'number')
            continue;
        const bin = binAt(found, second * 1000);
        for (const metric of series.metrics)
            statisticsOf(bin, metric)[statistic.name] = value;
    }
}
function binAt(bins, start) {
    const known = bins.get(start);
    if (known !== undefined)
        return known;
    const bin = new Map();
    bins.set(start, bin);
    return bin;
}
function statisticsOf(bin, metric) {
    const known = bin.get(metric);
    if (known !== undefined)
        return known;
    const statistics = { sampleCount: ABSENT, sum: ABSENT, minimum: ABSENT, maximum: ABSENT };
    bin.set(metric, statistics);
    return statistics;
}
function dropIncomplete(bins) {
    for (const bin of bins.values()) {
        bin.forEach(({ sampleCount, sum, minimum, maximum }, metric) => {
            if (Math.min(sampleCount, sum, minimum, maximum) < 0)
                bin.delete(metric);
        });
    }
}


/***/ })

};
