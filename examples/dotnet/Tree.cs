// The tree of a programme from C#, by P/Invoke: mcs Tree.cs && mono Tree.exe FILE.db sodertorn-2035
using System;
using System.Runtime.InteropServices;
using System.Text;

static class Tree
{
    const string C = "sodertorn"; // the functions that are used, as their headers have them
    [DllImport(C)] static extern int sdt_session_new(out IntPtr session);
    [DllImport(C)] static extern int sdt_session_open(IntPtr session, byte[] path, int mode);
    [DllImport(C)] static extern IntPtr sdt_session_message(IntPtr session);
    [DllImport(C)] static extern int sdt_programme_tree(IntPtr session, byte[] programme, byte[] date, out IntPtr table);
    [DllImport(C)] static extern int sdt_table_column_find(IntPtr table, byte[] name);
    [DllImport(C)] static extern int sdt_table_next(IntPtr table);
    [DllImport(C)] static extern long sdt_table_int(IntPtr table, int column);
    [DllImport(C)] static extern IntPtr sdt_table_text(IntPtr table, int column);
    [DllImport(C)] static extern void sdt_table_free(IntPtr table);
    [DllImport(C)] static extern void sdt_session_free(IntPtr session);

    static byte[] Utf8(string text) { return Encoding.UTF8.GetBytes(text + "\0"); }

    static string Text(IntPtr text) // a borrowed text, copied
    {
        int size = 0;
        while (text != IntPtr.Zero && Marshal.ReadByte(text, size) != 0) size++;
        byte[] bytes = new byte[size];
        if (size > 0) Marshal.Copy(text, bytes, 0, size);
        return Encoding.UTF8.GetString(bytes);
    }

    static void Main(string[] arguments)
    {
        IntPtr s, t = IntPtr.Zero;
        Console.OutputEncoding = new UTF8Encoding(false);
        if (sdt_session_new(out s) != 0) throw new OutOfMemoryException();
        try
        {
            if (sdt_session_open(s, Utf8(arguments[0]), 1) != 0 ||
                sdt_programme_tree(s, Utf8(arguments[1]), null, out t) != 0)
                throw new Exception(Text(sdt_session_message(s)));
            int level = sdt_table_column_find(t, Utf8("level")), title = sdt_table_column_find(t, Utf8("title"));
            while (sdt_table_next(t) == 0)
                Console.WriteLine(new string(' ', 2 * (int)sdt_table_int(t, level)) + Text(sdt_table_text(t, title)));
        }
        finally
        {
            sdt_table_free(t);
            sdt_session_free(s);
        }
    }
}
