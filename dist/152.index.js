export const id = 152;
export const ids = [152];
export const modules = {

/***/ 7152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MetricReader: () => (/* binding */ MetricReader)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4085);
/* harmony import */ var _clonesquad_bins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5224);
/* harmony import */ var _clonesquad_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4320);
// CloudWatch's bins of CloneSquad's metrics: all fleets in as few requests as the service allows.



/** The next poll is soon enough for more. */
const POLL_ATTEMPTS = 2;
/** What one request may ask for, by CloudWatch's limit. */
const QUERIES_PER_REQUEST = 500;
/** CloudWatch's statistics, and what we call them. */
const STATISTICS = [
    { stat: 'SampleCount', name: 'sampleCount' },
    { stat: 'Sum', name: 'sum' },
    { stat: 'Minimum', name: 'minimum' },
    { stat: 'Maximum', name: 'maximum' },
];
/** Reads CloudWatch for a region. */
class MetricReader {
    #client;
    /** Of the read that is under way: a renewal of credentials ends with it. */
    #signal = new AbortController().signal;
    constructor(credentials, settings) {
        this.#client = new _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_1__/* .CloudWatchClient */ .WBn({
            ...settings,
            maxAttempts: POLL_ATTEMPTS,
            credentials: () => credentials(this.#signal),
        });
    }
    /** The bins of some groups from `start` (a whole minute) to `end`, epoch ms; throws the SDK's errors. */
    async read(groups, namespace, { start, end }, signal) {
        this.#signal = signal;
        const series = seriesOf(groups);
        const bins = new Map(groups.map((group) => [group, new Map()]));
        for (let first = 0; first < series.length; first += QUERIES_PER_REQUEST) {
            const asked = series.slice(first, first + QUERIES_PER_REQUEST);
            const window = { StartTime: new Date(start), EndTime: new Date(end) };
            for (const result of await this.#request(asked, namespace, window, signal))
                collect(result, series, bins);
        }
        return new Map([...bins].map(([group, found]) => [group, whole(found)]));
    }
    /** One request and its further pages. Partial data comes with a token to go on with, too. */
    async #request(asked, namespace, window, signal) {
        const results = [];
        let next;
        do {
            const page = await this.#client.send(new _aws_sdk_client_cloudwatch__WEBPACK_IMPORTED_MODULE_1__/* .GetMetricDataCommand */ .Soe({
                ...window,
                MetricDataQueries: asked.map((series) => toQuery(series, namespace)),
                ScanBy: 'TimestampAscending',
                ...(next !== undefined && { NextToken: next }),
            }), { abortSignal: signal });
            results.push(...(page.MetricDataResults ?? []));
            next = page.NextToken;
        } while (next !== undefined);
        return results;
    }
}
function seriesOf(groups) {
    return groups
        .flatMap((group) => _clonesquad_names_js__WEBPACK_IMPORTED_MODULE_2__/* .FLEET_METRICS */ .jz.map((metric) => ({ group, metric })))
        .flatMap((one) => STATISTICS.map((statistic) => ({ ...one, statistic })))
        .map((one, index) => ({ ...one, id: `q${index}` }));
}
function toQuery({ id, group, metric, statistic }, namespace) {
    return {
        Id: id,
        MetricStat: {
            Metric: {
                Namespace: namespace,
                MetricName: metric,
                Dimensions: [{ Name: _clonesquad_names_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUP_DIMENSION */ .NX, Value: group }],
            },
            Period: _clonesquad_bins_js__WEBPACK_IMPORTED_MODULE_0__/* .BIN_MS */ .r4 / 1000,
            Stat: statistic.stat,
        },
    };
}
function collect(result, series, bins) {
    const { group, metric, statistic } = series[Number(result.Id?.slice(1))] ?? {};
    const found = group === undefined ? undefined : bins.get(group);
    if (found === undefined || metric === undefined || statistic === undefined)
        return;
    for (const [index, timestamp] of (result.Timestamps ?? []).entries()) {
        const bin = found.get(timestamp.getTime()) ?? new Map();
        found.set(timestamp.getTime(), bin);
        bin.set(metric, { ...bin.get(metric), [statistic.name]: result.Values?.[index] });
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
