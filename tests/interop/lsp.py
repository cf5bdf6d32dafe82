"""A small client of the Language Server Protocol over standard input and output."""

import json
import queue
import subprocess
import threading
from pathlib import Path

PATIENCE = 60
"""Seconds to wait for an answer; machines are shared."""


class Client:
    """A running language server: requests wait for their answers, notices are kept.

    Args:
        command: the server's command line.
        settings: what the server is told when it asks for its configuration, by section.
    """

    def __init__(self, command, settings):
        self._server = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._settings = settings
        self._count = 0
        self._heard = queue.Queue()
        self._diagnostics = {}
        threading.Thread(target=self._listen, daemon=True).start()

    def __enter__(self):
        workspace = {"configuration": True, "didChangeConfiguration": {}}
        formats = {"documentationFormat": ["markdown", "plaintext"]}
        document = {
            "completion": {"completionItem": formats},
            "hover": {"contentFormat": ["markdown"]},
        }
        capabilities = {"workspace": workspace, "textDocument": document}
        self.ask("initialize", processId=None, rootUri=None, capabilities=capabilities)
        self.tell("initialized")
        self.tell("workspace/didChangeConfiguration", settings=self._settings)
        return self

    def __exit__(self, *_):
        try:
            self.ask("shutdown")
            self.tell("exit")
            self._server.wait(PATIENCE)
        finally:
            self._server.kill()
            self._server.wait()
            for stream in (self._server.stdin, self._server.stdout):
                stream.close()

    def ask(self, method, **params):
        """Sends a request and gives its result."""
        self._count += 1
        self._send({"id": self._count, "method": method, "params": params})
        while True:
            message = self._next()
            if message.get("id") == self._count and "method" not in message:
                assert "error" not in message, message["error"]
                return message["result"]

    def tell(self, method, **params):
        """Sends a notice, which has no answer."""
        self._send({"method": method, "params": params})

    def open(self, path: Path, text: str):
        """Opens a document and gives what the server finds wrong with it."""
        uri = path.as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)
        while uri not in self._diagnostics:
            self._next()
        return self._diagnostics.pop(uri)

    def at(self, method, path, line, character):
        """Asks something about a place of a document; lines and characters count from 0."""
        return self.ask(
            f"textDocument/{method}",
            textDocument={"uri": path.as_uri()},
            position={"line": line, "character": character},
        )

    def _next(self):
        """The next message; what the server itself asks is answered on the way."""
        message = self._heard.get(timeout=PATIENCE)
        assert message is not None, "the server ended"
        if message.get("method") == "workspace/configuration":
            items = message["params"]["items"]
            result = [self._settings.get(item["section"], {}) for item in items]
            self._send({"id": message["id"], "result": result})
        elif message.get("method") == "textDocument/publishDiagnostics":
            self._diagnostics[message["params"]["uri"]] = message["params"]["diagnostics"]
        elif "id" in message and "method" in message:
            self._send({"id": message["id"], "result": None})
        return message

    def _send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self._server.stdin.flush()

    def _listen(self):
        while header := self._server.stdout.readline():
            length = 0
            while header.strip():
                name, _, value = header.partition(b":")
                if name.lower() == b"content-length":
                    length = int(value)
                header = self._server.stdout.readline()
            self._heard.put(json.loads(self._server.stdout.read(length)))
        self._heard.put(None)
