export const id = 834;
export const ids = [834];
export const modules = {

/***/ 5834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   keepComment: () => (/* binding */ keepComment)
/* harmony export */ });
/* harmony import */ var _actions_github__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(148);

const pageSize = 100;
const silent = { debug() { }, info() { }, warn() { }, error() { } };
const maxPages = 30;
async function keepComment(request) {
    const { api, token, owner, repo, number, marker, body, isMade, patience } = request;
    try {
        const signal = AbortSignal.timeout(patience);
        const { rest, paginate, hook } = (0,_actions_github__WEBPACK_IMPORTED_MODULE_0__/* .getOctokit */ .Q)(token, { baseUrl: api, log: silent });
        hook.before('request', ({ request }) => void Object.assign(request, { signal }));
        const place = { owner, repo };
        const findOwn = async () => {
            let author;
            let pages = 0;
            const listed = paginate.iterator(rest.issues.listComments, { ...place, issue_number: number, per_page: pageSize });
            for await (const { data } of listed) {
                for (const comment of data.filter(({ body }) => body?.startsWith(marker))) {
                    author ??= await findAuthor(() => rest.users.getAuthenticated());
                    if (author(comment.user))
                        return comment.id;
                }
                if (++pages === maxPages)
                    return undefined;
            }
            return undefined;
        };
        const own = await findOwn();
        if (own !== undefined)
            await rest.issues.updateComment({ ...place, comment_id: own, body });
        else if (isMade)
            await rest.issues.createComment({ ...place, issue_number: number, body });
        else
            return { kind: 'left-out' };
        return { kind: own === undefined ? 'made' : 'updated' };
    }
    catch (error) {
        return { kind: 'refused', ...describeRefusal(error, patience) };
    }
}
async function findAuthor(ask) {
    try {
        const { id } = (await ask()).data;
        return user => user?.id === id;
    }
    catch (error) {
        if (statusOf(error) !== 403)
            throw error;
        return user => user?.type === 'Bot';
    }
}
const statusOf = (error) => error.status ?? 0;
function describeRefusal(error, patience) {
    const { name, message, response, cause } = error;
    const isLate = [name, cause?.name].some(name => name === 'TimeoutError' || name === 'AbortError');
    if (isLate)
        return { status: 0, reason: `no answer within ${patience / 1000} seconds` };
    if (!response)
        return { status: 0, reason: message };
    const said = response.data?.message;
    return { status: statusOf(error), reason: typeof said === 'string' ? said : message };
}


/***/ })

};
