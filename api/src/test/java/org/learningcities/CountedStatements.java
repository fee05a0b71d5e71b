package org.learningcities;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** How many statements a work takes: the real database, which counts what is prepared. */
public final class CountedStatements {
    private final AtomicInteger statements = new AtomicInteger();
    private final DataSource database;

    public CountedStatements(DataSource real) {
        this.database = counting(DataSource.class, real);
    }

    public DataSource database() {
        return database;
    }

    /** Statements that a work prepares. */
    public int of(Supplier<?> work) {
        statements.set(0);
        if (work.get() == null) {
            throw new AssertionError("no answer");
        }
        return statements.get();
    }

    private <T> T counting(Class<T> type, T real) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, values) -> {
                    if (method.getName().equals("prepareStatement")) {
                        statements.incrementAndGet();
                    }
                    try {
                        Object result = method.invoke(real, values);
                        return result instanceof Connection connection
                                ? counting(Connection.class, connection)
                                : result;
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                }));
    }
}
