export const id = 134;
export const ids = [134];
export const modules = {

/***/ 5134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   byProxies: () => (/* binding */ byProxies)
/* harmony export */ });
/* unused harmony export TunnelError */
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7030);
/* harmony import */ var _base_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1497);
/* harmony import */ var _http_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2908);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7862);






class TunnelError extends Error {
    name = 'TunnelError';
    proxy;
    code;
    constructor(message, proxy, code = '') {
        super(message);
        this.proxy = proxy;
        this.code = code;
    }
}
const KEPT = { keepAlive: true, scheduling: 'lifo', timeout: 5_000, noDelay: true };
function byProxies({ http, https, exceptions }) {
    const plain = http && plainRoute(http);
    const tunnel = https && new TunnelAgent(https);
    return async (url) => {
        if ((0,_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .isExcepted */ .vL)(url, exceptions))
            return (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .direct */ .ob)(url);
        if (url.protocol === 'https:')
            return tunnel === undefined ? (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .direct */ .ob)(url) : { agent: tunnel };
        return plain === undefined ? (0,_http_js__WEBPACK_IMPORTED_MODULE_3__/* .direct */ .ob)(url) : plain(url);
    };
}
function plainRoute(proxy) {
    const { protocol, port } = proxy;
    const agent = protocol === 'https:' ? new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent(KEPT) : new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(KEPT);
    return (url) => ({
        agent,
        protocol,
        hostname: hostOf(proxy),
        port,
        path: `${url.origin}${url.pathname}${url.search}`,
        headers: { Host: url.host, ...authorizationFor(proxy) },
    });
}
class TunnelAgent extends node_https__WEBPACK_IMPORTED_MODULE_1__.Agent {
    #proxy;
    constructor(proxy) {
        super(KEPT);
        this.#proxy = proxy;
    }
    createConnection(options, callback = () => { }) {
        const { host, port, during } = options;
        const connected = (socket) => {
            const inside = { ...options, socket };
            callback(null, super.createConnection(inside) ?? socket);
        };
        const failed = (error) => callback(error, new node_net__WEBPACK_IMPORTED_MODULE_2__.Socket());
        openTunnel(this.#proxy, { target: `${host}:${port}`, signal: during, connected, failed });
    }
}
function openTunnel(proxy, { target, signal, connected, failed }) {
    const name = `the proxy ${proxy.host}`;
    const outgoing = (proxy.protocol === 'https:' ? node_https__WEBPACK_IMPORTED_MODULE_1__.request : node_http__WEBPACK_IMPORTED_MODULE_0__.request)({
        method: 'CONNECT',
        hostname: hostOf(proxy),
        port: proxy.port,
        path: target,
        headers: { Host: target, ...authorizationFor(proxy) },
        agent: false,
        signal,
    });
    outgoing.once('connect', ({ statusCode = 0, statusMessage = '' }, socket) => {
        if (statusCode >= 200 && statusCode <= 299) {
            connected(socket);
            return;
        }
        socket.destroy();
        failed(new TunnelError((0,_base_text_js__WEBPACK_IMPORTED_MODULE_5__/* .excerpt */ .Kb)(`the proxy answered ${statusCode} ${statusMessage} to CONNECT`), name));
    });
    outgoing.once('error', ({ message, code }) => failed(new TunnelError(`cannot connect through ${name}: ${message}`, name, code)));
    outgoing.end();
}
function authorizationFor({ username, password }) {
    if (username === '' && password === '')
        return {};
    const text = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
    return { 'Proxy-Authorization': `Basic ${Buffer.from(text).toString('base64')}` };
}
function hostOf({ hostname }) {
    return hostname.replace(/^\[|\]$/g, '');
}


/***/ })

};
