// What is typed on the screen and not saved. Whoever takes the screen away asks first: a view that is left, a database
// that is closed or changed for another, files that are imported.
import { agree } from "./parts/notices.js";
import { t } from "./words.js";

let view = null; // the controls of the view that is shown

export const shows = (controls) => {
    view = controls;
};
export const unsaved = () => Boolean(view?.unsaved?.());
// Whether one may go on: nothing is unsaved, or the person lets it go.
export const leaving = async () => !unsaved() || agree(t("leave_sure"), t("leave"), { danger: true });
// It was let go, and is not asked about again.
export function left() {
    if (view) Object.assign(view, { unsaved: null, carry: null });
}
