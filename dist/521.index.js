export const id = 521;
export const ids = [521];
export const modules = {

/***/ 9521:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secureAgent: () => (/* binding */ secureAgent)
/* harmony export */ });
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4708);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);


class SecureAgent extends node_https__WEBPACK_IMPORTED_MODULE_0__.Agent {
    #early = new Map();
    connectEarly({ hostname: host, port: given }) {
        const port = given === '' ? 443 : Number(given);
        const options = { ...SETTINGS, host, port, servername: (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host) === 0 ? host : '' };
        const socket = super.createConnection(options);
        if (!(socket instanceof node_net__WEBPACK_IMPORTED_MODULE_1__.Socket))
            return;
        const ready = this.#early.get(`${host}:${port}`) ?? new Set();
        this.#early.set(`${host}:${port}`, ready.add(socket));
        const forget = () => ready.delete(socket);
        socket.once('error', forget).once('close', forget);
        socket.once('timeout', () => {
            if (ready.delete(socket))
                socket.destroy();
        });
        socket.unref().once('connect', () => {
            if (ready.has(socket))
                socket.unref();
        });
    }
    forgetEarly() {
        for (const ready of this.#early.values())
            for (const socket of ready)
                socket.destroy();
        this.#early.clear();
    }
    createConnection(...[options, callback]) {
        const ready = this.#early.get(`${options.host}:${options.port}`);
        const [socket] = ready ?? [];
        if (socket === undefined)
            return super.createConnection(options, callback);
        ready?.delete(socket);
        return socket.ref();
    }
}
const SETTINGS = { keepAlive: true, scheduling: 'lifo', timeout: 5_000, noDelay: true };
const secureAgent = new SecureAgent(SETTINGS);


/***/ })

};
