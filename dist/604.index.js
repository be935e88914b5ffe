export const id = 604;
export const ids = [604];
export const modules = {

/***/ 1604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  byProxies: () => (/* binding */ byProxies)
});

// UNUSED EXPORTS: TunnelError

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/plain-text.js
var plain_text = __webpack_require__(8046);
;// CONCATENATED MODULE: ./build/aws/no-proxy.js

function isExcepted({ hostname, port, protocol }, entries) {
    const host = hostname.replace(/^\[|\]$/g, '');
    const itsPort = port || (protocol === 'https:' ? '443' : '80');
    return entries.some((entry) => entry === '*' || fits(host, itsPort, entry.toLowerCase()));
}
function fits(host, port, entry) {
    const [, name = entry, itsPort] = (0,external_node_net_.isIPv6)(entry) ? [] : (/^(.+?):(\d+)$/.exec(entry) ?? []);
    if (itsPort !== undefined && itsPort !== port)
        return false;
    const pattern = name.replace(/^\[|\]$/g, '');
    if (/^\*?\./.test(pattern))
        return host.endsWith(pattern.replace(/^\*/, ''));
    return host === pattern || ((0,external_node_net_.isIP)(host) !== 0 && isInRange(host, pattern));
}
function isInRange(address, range) {
    const family = (0,external_node_net_.isIPv6)(address) ? 'ipv6' : 'ipv4';
    const [, from = '', mark, to = ''] = /^([^-/]+)([-/])([^-/]+)$/.exec(range) ?? [];
    const isOfFamily = (0,external_node_net_.isIP)(from) === (family === 'ipv6' ? 6 : 4);
    if (!isOfFamily || (mark === '-' ? (0,external_node_net_.isIP)(to) !== (0,external_node_net_.isIP)(from) : !/^\d{1,3}$/.test(to)))
        return false;
    const list = new external_node_net_.BlockList();
    try {
        if (mark === '-')
            list.addRange(from, to, family);
        else
            list.addSubnet(from, Number(to), family);
    }
    catch {
        return false;
    }
    return list.check(address, family);
}

// EXTERNAL MODULE: ./build/aws/transport.js
var transport = __webpack_require__(8135);
;// CONCATENATED MODULE: ./build/aws/proxy-route.js






class TunnelError extends Error {
    name = 'TunnelError';
}
const KEPT = { keepAlive: true, scheduling: 'lifo', timeout: 5_000, noDelay: true };
function byProxies({ http, https, exceptions }) {
    const plain = http && plainRoute(http);
    const tunnel = https && new TunnelAgent(https);
    return async (url) => {
        if (isExcepted(url, exceptions))
            return (0,transport/* direct */.ob)(url);
        if (url.protocol === 'https:')
            return tunnel === undefined ? (0,transport/* direct */.ob)(url) : { agent: tunnel };
        return plain === undefined ? (0,transport/* direct */.ob)(url) : plain(url);
    };
}
function plainRoute(proxy) {
    const { protocol, port } = proxy;
    const agent = protocol === 'https:' ? new external_node_https_.Agent(KEPT) : new external_node_http_.Agent(KEPT);
    return (url) => ({
        agent,
        protocol,
        hostname: hostOf(proxy),
        port,
        path: `${url.origin}${url.pathname}${url.search}`,
        headers: { Host: url.host, ...authorizationFor(proxy) },
    });
}
class TunnelAgent extends external_node_https_.Agent {
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
        const failed = (error) => callback(error, new external_node_net_.Socket());
        openTunnel(this.#proxy, { target: `${host}:${port}`, signal: during, connected, failed });
    }
}
function openTunnel(proxy, { target, signal, connected, failed }) {
    const outgoing = (proxy.protocol === 'https:' ? external_node_https_.request : external_node_http_.request)({
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
        failed(new TunnelError((0,plain_text/* excerpt */.Kb)(`the proxy answered CONNECT with ${statusCode} ${statusMessage}`)));
    });
    outgoing.once('error', ({ message }) => failed(new TunnelError(`no tunnel through the proxy: ${message}`)));
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
