import { createServer } from 'node:http';
/** Runs a loopback server that gives one answer to everything, for as long as `use` takes. */
export async function answering(answer, use) {
    const asked = [];
    const server = createServer((request, response) => {
        asked.push({ path: request.url ?? '', headers: request.headers });
        request.resume().on('end', () => {
            const { status = 200, headers = {}, body } = answer;
            response.writeHead(status, { 'content-type': 'application/json', ...headers });
            response.end(typeof body === 'string' ? body : JSON.stringify(body));
        });
    });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
        return await use(server.address().port, asked);
    }
    finally {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
    }
}
/** A port of this machine on which nobody listens. */
export function deadPort() {
    return answering({ body: '' }, (port) => Promise.resolve(port));
}
/** What a call throws. */
export async function caught(call) {
    try {
        await call();
    }
    catch (error) {
        return error;
    }
    throw new Error('Nothing was thrown.');
}
