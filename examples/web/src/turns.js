// Work of which only the latest counts, one at a time. One that goes on while another is wanted is given some patience,
// in milliseconds since it began, and is stopped then; the other begins when it has ended.
export function turns(stop, patience) {
    let wanted = 0;
    let going = null; // when it began, and its end

    return {
        busy: () => going !== null,
        // Nothing that was wanted is wanted any longer.
        leave: () => {
            wanted++;
            if (going) stop();
        },
        // Begins work(current), which never fails and asks current() whether it is still the latest.
        async take(work) {
            const mine = ++wanted;
            const current = () => mine === wanted;
            if (going) {
                const late = setTimeout(stop, going.since + patience - performance.now());
                await going.end;
                clearTimeout(late);
            }
            if (!current()) return;
            const end = work(current).finally(() => {
                going = null;
            });
            going = { since: performance.now(), end };
            await end;
        },
    };
}
