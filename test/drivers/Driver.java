// JDBC sees a refused duplicate as it sees a unique violation, and goes on after it.  Run as: java -cp postgresql.jar Driver.java URL
import java.sql.*;
import org.postgresql.util.*;

public class Driver {
    static boolean failed = false;

    static void ok(boolean condition, String name, Object shown) {
        System.out.println((condition ? "ok - JDBC: " : "not ok - JDBC: ") + name);
        if (!condition) {
            System.out.println("# " + shown);
            failed = true;
        }
    }

    static void insert(Connection c, String name, String email) throws SQLException {
        try (PreparedStatement s = c.prepareStatement("INSERT INTO contact (name, born, email) VALUES (?, ?::date, ?)")) {
            s.setString(1, name);
            s.setString(2, "1980-02-03");
            s.setString(3, email);
            s.executeUpdate();
        }
    }

    public static void main(String[] arguments) throws Exception {
        try (Connection c = DriverManager.getConnection(arguments[0])) {
            c.setAutoCommit(false);
            c.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Savepoint s = c.setSavepoint();
            try {
                insert(c, "Boer, Mirjam de", "mirjam@brink.nl");
                ok(false, "refused", null);
            } catch (PSQLException e) {
                ServerErrorMessage m = e.getServerErrorMessage();
                ok(e.getSQLState().equals(PSQLState.UNIQUE_VIOLATION.getState()), "PSQLException, SQLState 23505", e.getSQLState());
                ok("public".equals(m.getSchema()) && "contact".equals(m.getTable()) && "contact_duplicate_key".equals(m.getConstraint()) && m.getColumn() == null,
                   "ServerErrorMessage: schema, table, constraint", m);
                ok("duplicate key value violates unique constraint \"contact_duplicate_key\"".equals(m.getMessage()), "message", m.getMessage());
                ok(m.getDetail().startsWith("Key (email)=(mirjam@brink.nl) already exists: record 1"), "detail", m.getDetail());
                ok(m.getHint() != null && m.getWhere() == null, "a hint, no context", m.getWhere());
            }
            c.rollback(s);
            insert(c, "Tjitske Hoekstra", "hoekstra@terp.nl");
            c.commit();
            ok(true, "goes on after the savepoint", null);
            try (PreparedStatement p = c.prepareStatement("INSERT INTO subscriber (email) VALUES (?)")) {
                for (String email : new String[] {"a@terp.nl", "b@terp.nl", "A@Terp.nl"}) {
                    p.setString(1, email);
                    p.addBatch();
                }
                p.executeBatch();
                ok(false, "a batch is refused", null);
            } catch (BatchUpdateException e) {
                ok("23505".equals(e.getSQLState()) && e.getCause() instanceof PSQLException
                   && "email".equals(((PSQLException) e.getCause()).getServerErrorMessage().getColumn()), "a batch is refused, the column named", e);
            }
            c.rollback();
            try (Statement q = c.createStatement(); ResultSet r = q.executeQuery("SELECT (SELECT count(*) FROM subscriber), (SELECT count(*) FROM contact WHERE email = 'hoekstra@terp.nl')")) {
                r.next();
                ok(r.getInt(1) == 1 && r.getInt(2) == 1, "what was saved is there, the rest is not", r.getInt(1));
            }
        }
        System.exit(failed ? 1 : 0);
    }
}
