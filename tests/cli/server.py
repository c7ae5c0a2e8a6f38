"""A server on 127.0.0.1 that answers as the tests of the program want: server.py PORTFILE ANSWERS [CERT KEY].

It takes a free port and writes the number to PORTFILE. Each question is a line in PORTFILE.log: the method, the
path, the user agent and the body. ANSWERS is a JSON file, read at each question: path -> {"status", "body",
"location", "seconds", "bytes", "broken"}; PORT in a text stands for the port.
"""
import http.server
import json
import os
import ssl
import sys
import time

portfile, answers = sys.argv[1:3]


class Handler(http.server.BaseHTTPRequestHandler):
    def answer(self):
        size = int(self.headers.get("Content-Length") or 0)
        body = self.rfile.read(size).decode()
        with open(portfile + ".log", "a") as log:
            log.write(" ".join([self.command, self.path, self.headers.get("User-Agent", "-"),
                                self.headers.get("Content-Type", "-"), self.headers.get("Cookie", "-"), body]) + "\n")
        wanted = json.loads(open(answers).read().replace("PORT", str(port))).get(self.path)
        if wanted is None:
            return self.send_error(404)
        time.sleep(wanted.get("seconds", 0))
        if wanted.get("broken") == "silent":
            return
        out = wanted.get("body", "")
        out = (out if isinstance(out, str) else json.dumps(out)).encode() + b"x" * wanted.get("bytes", 0)
        self.send_response(wanted.get("status", 200))
        self.send_header("Content-Type", "application/json")
        self.send_header("Set-Cookie", "kaka=1")
        self.send_header("Content-Length", str(len(out) + (100 if wanted.get("broken") else 0)))
        if "location" in wanted:
            self.send_header("Location", wanted["location"])
        self.end_headers()
        self.wfile.write(out)

    do_GET = do_POST = answer

    def log_message(self, *_):
        pass


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        pass  # the program closes when it has enough


server = Server(("127.0.0.1", 0), Handler)
port = server.server_address[1]
if len(sys.argv) > 3:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[3], sys.argv[4])
    server.socket = context.wrap_socket(server.socket, server_side=True)
with open(portfile + ".new", "w") as out:
    out.write(str(port))
os.rename(portfile + ".new", portfile)
server.serve_forever()
