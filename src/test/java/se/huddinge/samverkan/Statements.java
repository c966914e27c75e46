package se.huddinge.samverkan;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * The SQL that a request costs, JPA's and our own alike, session bookkeeping and the one question for the menu's numbers
 * apart: {@code statements.during(() -> browser.get("/larosaten"))}. Counts on the thread that asks, as page tests do.
 */
public final class Statements {
    private final ThreadLocal<@Nullable List<String>> heard = new ThreadLocal<>();

    public List<String> during(Runnable work) {
        var statements = new ArrayList<String>();
        heard.set(statements);
        try {
            work.run();
        } finally {
            heard.remove();
        }
        return statements;
    }

    private void hear(String sql) {
        var statements = heard.get();
        if (statements != null && !sql.toLowerCase().contains("spring_session") && !sql.startsWith("/* menu */"))
            statements.add(sql);
    }

    /** Puts an ear to the pool. */
    BeanPostProcessor ear() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool ? new Overheard(pool) : bean;
            }
        };
    }

    private final class Overheard extends DelegatingDataSource {
        Overheard(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, args) -> {
                        if (method.getName().equals("prepareStatement")) hear((String) args[0]);
                        try {
                            return method.invoke(connection, args);
                        } catch (InvocationTargetException e) {
                            throw e.getTargetException();
                        }
                    });
        }
    }
}
