// The number of changes in a database: java -cp /usr/share/java/jna.jar First.java FILE.db
import com.sun.jna.*;

public class First {
    public static void main(String[] arguments) {
        NativeLibrary c = NativeLibrary.getInstance("sodertorn");
        Pointer[] s = {null};
        long[] newest = {0};
        c.getFunction("sdt_session_new").invoke(new Object[] {s});
        boolean read = c.getFunction("sdt_session_open").invokeInt(new Object[] {s[0], arguments[0], 1}) == 0
            && c.getFunction("sdt_changes_newest").invokeInt(new Object[] {s[0], newest}) == 0;
        String message = c.getFunction("sdt_session_message").invokeString(new Object[] {s[0]}, false);
        c.getFunction("sdt_session_free").invoke(new Object[] {s[0]});
        System.out.println(read ? "changes: " + newest[0] : message);
    }
}
