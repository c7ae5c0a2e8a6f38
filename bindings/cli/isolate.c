/*
 * Runs a script in a child with limits; see isolate.h. A message is a letter, the size of what follows
 * it in decimal digits, a line feed, and so many bytes:
 *
 *     B path     a document begins            child to parent
 *     D bytes    a piece of it                child to parent
 *     W          it is whole                  child to parent
 *     T          it has been taken            parent to child
 *     C          what it wrote is committed   child to parent
 *     F          there will be no document    child to parent
 *     R line     how the run went             child to parent
 *
 * The child opens the database itself, after the fork, as SQLite wants: for reading only when the script
 * writes nothing. An integration holds the write transaction in the child, for every verb that it calls
 * answers from what the earlier ones wrote, but does not commit before the parent says so.
 */
#include "isolate.h"

#include "fetch.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/prctl.h>
#endif

enum { PIECE_MOST = 64 * 1024, HEAD_MOST = 24 };

static const long long mebibyte = 1 << 20;

/* ---- messages ---- */

static bool write_all(struct link *link, const char *bytes, size_t size)
{
    while (size > 0) {
        const ssize_t sent = send(link->socket, bytes, size, MSG_NOSIGNAL);

        if (sent < 0 && errno == EINTR)
            continue;
        if (sent <= 0) {
            link->broken = true;
            return false;
        }
        bytes += sent;
        size -= (size_t)sent;
    }
    return true;
}

static bool send_message(struct link *link, char letter, const char *bytes, size_t size)
{
    char head[HEAD_MOST];
    const int head_size = snprintf(head, sizeof head, "%c%zu\n", letter, size);

    return write_all(link, head, (size_t)head_size) && write_all(link, bytes, size);
}

/* Reads so many bytes; false at the end, and when the other is silent for longer than it may be. */
static bool read_all(struct link *link, char *bytes, size_t size)
{
    while (size > 0) {
        struct pollfd waiting = {.fd = link->socket, .events = POLLIN};
        const int ready = poll(&waiting, 1, link->patience);
        ssize_t got;

        if (ready < 0 && errno == EINTR)
            continue;
        link->silent = ready == 0;
        if (ready <= 0)
            return false;
        got = recv(link->socket, bytes, size, 0);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        bytes += got;
        size -= (size_t)got;
    }
    return true;
}

/* The letter and the size of the next message; '\0' when there is none that is whole. */
static char read_head(struct link *link, size_t *size)
{
    char letter, digit = '\0';

    *size = 0;
    if (!read_all(link, &letter, 1))
        return '\0';
    while (read_all(link, &digit, 1) && digit >= '0' && digit <= '9' && *size <= PIECE_MOST)
        *size = *size * 10 + (size_t)(digit - '0');
    return digit == '\n' && *size <= PIECE_MOST && strchr("BDWCFRT", letter) ? letter : '\0';
}

/* Whether the other has closed its end. */
static bool at_end(const struct link *link)
{
    struct pollfd waiting = {.fd = link->socket, .events = POLLIN};
    char byte;

    return poll(&waiting, 1, 0) > 0 && recv(link->socket, &byte, 1, MSG_PEEK) <= 0;
}

/* ---- the child ---- */

static void set_limit(int which, long long most)
{
    struct rlimit limit;

    if (getrlimit(which, &limit) != 0)
        return;
    if (limit.rlim_max == RLIM_INFINITY || (long long)limit.rlim_max > most)
        limit.rlim_max = (rlim_t)most;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(which, &limit);
}

/* Sanitizers reserve more addresses than there is memory. */
static bool is_sanitized(void)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    return true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) ||                         \
    __has_feature(memory_sanitizer)
    return true;
#else
    return false;
#endif
#else
    return false;
#endif
}

/* The backstops, each well beyond what the library keeps to: reached, they stop the process. A file that
   grows too large is an error of writing, which undoes the transaction. */
static void set_limits(const struct isolation *limits)
{
    set_limit(RLIMIT_CORE, 0);
    set_limit(RLIMIT_NOFILE, 64);
    set_limit(RLIMIT_FSIZE, 4096 * mebibyte);
    signal(SIGXFSZ, SIG_IGN);
    if (!is_sanitized())
        set_limit(RLIMIT_AS,
                  limits->memory + 4 * limits->output + 3 * limits->files + 512 * mebibyte);
#ifdef RLIMIT_NPROC
    if (!limits->threads)
        set_limit(RLIMIT_NPROC, 0);
#endif
}

/* Gives the next script its time of the processor, counted from what has been used. */
static void set_time(const struct isolation *limits)
{
    struct rusage used;
    struct rlimit limit;

    if (getrusage(RUSAGE_SELF, &used) != 0 || getrlimit(RLIMIT_CPU, &limit) != 0)
        return;
    limit.rlim_cur = (rlim_t)(used.ru_utime.tv_sec + used.ru_stime.tv_sec +
                              limits->milliseconds / 1000 + 5);
    if (limit.rlim_max == RLIM_INFINITY || limit.rlim_cur < limit.rlim_max)
        setrlimit(RLIMIT_CPU, &limit);
}

bool send_begin(struct parent *parent, const char *path)
{
    set_time(parent->limits);
    return send_message(&parent->link, 'B', path, path ? strlen(path) : 0);
}

int send_piece(void *user, const char *bytes, size_t size)
{
    struct parent *parent = user;

    while (size > 0) {
        const size_t piece = size < PIECE_MOST ? size : PIECE_MOST;

        if (!send_message(&parent->link, 'D', bytes, piece))
            return 1;
        bytes += piece;
        size -= piece;
    }
    return 0;
}

bool send_whole(struct parent *parent)
{
    size_t size;

    return send_message(&parent->link, 'W', NULL, 0) && read_head(&parent->link, &size) == 'T';
}

bool send_done(struct parent *parent)
{
    return send_message(&parent->link, 'C', NULL, 0);
}

bool send_failed(struct parent *parent)
{
    return send_message(&parent->link, 'F', NULL, 0);
}

bool send_result(struct parent *parent, const char *line)
{
    const size_t size = strlen(line);

    return send_message(&parent->link, 'R', line, size < PIECE_MOST ? size : 0);
}

static void be_child(struct cli *cli, int socket, const struct isolation *limits, child_work *work,
                     void *what)
{
    struct parent parent = {.link = {.socket = socket, .patience = -1}, .limits = limits};
    struct fetcher fetcher;
    int code;

#ifdef __linux__
    prctl(PR_SET_PDEATHSIG, SIGKILL); /* it does not outlive its parent */
#endif
    set_limits(limits);
    set_time(limits);
    begin_fetching(&fetcher, cli);
    code = work(cli, what, &parent);
    end_fetching(&fetcher);
    sdt_session_close(cli->session); /* the last to leave a database of SQLite empties its log */
    fflush(stderr);
    _exit(code);
}

/* ---- the parent ---- */

/* The parent's view of its child. */
struct child {
    struct link link;
    pid_t pid;
    long long left; /* bytes that its documents may still have */
    bool failed;    /* it has said that there will be no document */
    bool odd;       /* it sent what it should not */
};

/* Copies pieces into the output until the document is whole and committed. */
static int take_document(struct cli *cli, void *what, struct output *output)
{
    struct child *child = what;
    char piece[PIECE_MOST], letter;
    size_t size;

    (void)cli;
    while ((letter = read_head(&child->link, &size)) == 'D') {
        child->left -= (long long)size;
        child->odd = child->left < 0;
        if (child->odd || !read_all(&child->link, piece, size))
            return FAILED;
        if (write_stream(output, piece, size) != 0)
            return FAILED;
    }
    child->failed = letter == 'F';
    child->odd = letter && letter != 'W' && letter != 'F';
    if (letter != 'W')
        return FAILED;
    if (fflush(output->file) != 0) {
        output->error = errno;
        return FAILED;
    }
    letter = send_message(&child->link, 'T', NULL, 0) ? read_head(&child->link, &size) : '\0';
    child->failed = letter == 'F';
    return letter == 'C' ? DONE : FAILED;
}

/* Takes all documents and results of the child. DONE when that went well, also when a document failed,
   which the child's exit code tells. */
static int take_all(struct cli *cli, struct child *child)
{
    char text[PIECE_MOST + 1], letter;
    size_t size;
    int code = DONE;

    while (code == DONE && (letter = read_head(&child->link, &size))) {
        child->odd = !strchr("BR", letter);
        if (child->odd || !read_all(&child->link, text, size))
            return FAILED;
        text[size] = '\0';
        if (letter == 'R') {
            printf("%s\n", text);
            continue;
        }
        child->failed = false;
        code = write_output(cli, size > 0 ? text : NULL, take_document, child);
        if (code == DONE && size > 0 && !cli->json)
            tell(stdout, text, NULL);
        if (child->failed)
            code = DONE;
    }
    return code;
}

/* How a child ends that does not end by itself. */
static const struct death {
    int signal;
    const char *kind;
    const char *reason;
    const char *swedish;
    const char *english;
} deaths[] = {
    {SIGXCPU, "limit", "deadline", "avbröts: processorns tid är slut",
     "was stopped: its time of the processor was up"},
    {SIGKILL, "error", "killed", "avbröts utifrån; datorns minne kan vara slut",
     "was stopped from outside; the computer may be out of memory"},
    {SIGTERM, "error", "killed", "avbröts utifrån", "was stopped from outside"},
    {SIGINT, "error", "killed", "avbröts utifrån", "was stopped from outside"},
    {SIGHUP, "error", "killed", "avbröts utifrån", "was stopped from outside"},
    {0, "error", "crashed", "kraschade; det är ett fel i sodertorn",
     "crashed; that is a fault of sodertorn"},
};

static const struct death silence = {0, "limit", "deadline", "svarade inte mer och avbröts",
                                     "did not answer any more and was stopped"};

static const struct death *death_by(int signal)
{
    const struct death *death = deaths;

    while (death->signal != 0 && death->signal != signal)
        death++;
    return death;
}

static int tell_death(struct cli *cli, const struct isolation *limits, const struct death *death)
{
    const char *who = say(cli, "skriptets process ", "the script's process ");
    const char *how = say(cli, death->swedish, death->english);
    const char *so = say(cli, ". Inget skrevs.", ". Nothing was written.");

    if (limits->died)
        *limits->died = death->reason;
    if (cli->json)
        printf("{\"kind\": \"%s\", \"reason\": \"%s\", \"message\": \"%s%s%s\"}\n", death->kind,
               death->reason, who, how, so);
    return complain(who, how, so, NULL);
}

/* Waits for the child, whose exit code it is, and ends one that goes on though nothing more of it can be
   taken. */
static int await(struct cli *cli, const struct isolation *limits, struct child *child, int code)
{
    const bool stopped = code != DONE && !at_end(&child->link);
    int status;

    if (stopped)
        kill(child->pid, SIGKILL);
    close(child->link.socket);
    while (waitpid(child->pid, &status, 0) < 0)
        if (errno != EINTR)
            return FAILED;
    if (stopped && !child->link.silent && !child->odd)
        return code; /* the parent has told what it could not do */
    if (WIFSIGNALED(status))
        return tell_death(cli, limits,
                          child->link.silent ? &silence
                          : child->odd       ? death_by(0)
                                             : death_by(WTERMSIG(status)));
    return WEXITSTATUS(status) != DONE ? WEXITSTATUS(status) : code;
}

struct isolation isolation_of(const struct cli *cli)
{
    return (struct isolation){
        .milliseconds = sdt_session_int(cli->session, SDT_OPTION_SCRIPT_MS),
        .memory = sdt_session_int(cli->session, SDT_OPTION_SCRIPT_MEMORY),
        .output = sdt_session_int(cli->session, SDT_OPTION_SCRIPT_OUTPUT),
    };
}

static int cannot_start(const struct cli *cli)
{
    return complain(say(cli, "kan inte starta en process: ", "cannot start a process: "),
                    sdt_errno_text(errno, language_of(cli)), NULL);
}

int isolate(struct cli *cli, const struct isolation *limits, child_work *work, void *what)
{
    struct child child = {
        .link.patience = (int)(limits->milliseconds + 60 * 1000), /* a lock may be waited for */
        .left = 8 * limits->output, /* what is hidden in a text becomes longer when it is shown */
    };
    int sockets[2];

    if (socketpair(AF_UNIX, SOCK_STREAM, 0, sockets) != 0)
        return cannot_start(cli);
    child.link.socket = sockets[0];
    fflush(NULL);
    child.pid = fork();
    if (child.pid == 0) {
        close(sockets[0]);
        be_child(cli, sockets[1], limits, work, what);
    }
    close(sockets[1]);
    if (child.pid < 0) {
        close(sockets[0]);
        return cannot_start(cli);
    }
    return await(cli, limits, &child, take_all(cli, &child));
}
