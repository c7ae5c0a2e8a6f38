// The tree of a programme from Java, by JNA: java -cp /usr/share/java/jna.jar Tree.java FILE.db sodertorn-2035
import com.sun.jna.*;
import com.sun.jna.ptr.PointerByReference;
import java.util.Map;

public class Tree {
    public interface Sodertorn extends Library { // the functions that are used, as their headers have them
        Sodertorn C = Native.load("sodertorn", Sodertorn.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));
        int sdt_session_new(PointerByReference out);
        int sdt_session_open(Pointer session, String path, int mode);
        String sdt_session_message(Pointer session);
        int sdt_programme_tree(Pointer session, String programme, String date, PointerByReference out);
        int sdt_table_column_find(Pointer table, String name);
        int sdt_table_next(Pointer table);
        long sdt_table_int(Pointer table, int column);
        String sdt_table_text(Pointer table, int column);
        void sdt_table_free(Pointer table);
        void sdt_session_free(Pointer session);
    }

    public static void main(String[] arguments) throws Exception {
        Sodertorn c = Sodertorn.C;
        PointerByReference session = new PointerByReference(), table = new PointerByReference();
        var out = new java.io.PrintStream(System.out, true, "UTF-8");
        if (c.sdt_session_new(session) != 0) throw new OutOfMemoryError();
        Pointer s = session.getValue();
        try {
            if (c.sdt_session_open(s, arguments[0], 1) != 0 || c.sdt_programme_tree(s, arguments[1], null, table) != 0)
                throw new Exception(c.sdt_session_message(s));
            Pointer t = table.getValue();
            int level = c.sdt_table_column_find(t, "level"), title = c.sdt_table_column_find(t, "title");
            while (c.sdt_table_next(t) == 0)
                out.println("  ".repeat((int) c.sdt_table_int(t, level)) + c.sdt_table_text(t, title));
        } finally {
            c.sdt_table_free(table.getValue());
            c.sdt_session_free(s);
        }
    }
}
