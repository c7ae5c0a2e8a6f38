// The number of changes in a database: mcs First.cs && mono First.exe FILE.db
using System;
using System.Runtime.InteropServices;

static class First
{
    [DllImport("sodertorn")] static extern int sdt_session_new(out IntPtr session);
    [DllImport("sodertorn")] static extern int sdt_session_open(IntPtr session, string path, int mode);
    [DllImport("sodertorn")] static extern int sdt_changes_newest(IntPtr session, out long newest);
    [DllImport("sodertorn")] static extern IntPtr sdt_session_message(IntPtr session);
    [DllImport("sodertorn")] static extern void sdt_session_free(IntPtr session);

    static void Main(string[] arguments)
    {
        IntPtr s;
        long newest = 0;
        sdt_session_new(out s);
        bool read = sdt_session_open(s, arguments[0], 1) == 0 && sdt_changes_newest(s, out newest) == 0;
        Console.WriteLine(read ? "changes: " + newest : Marshal.PtrToStringAnsi(sdt_session_message(s)));
        sdt_session_free(s);
    }
}
