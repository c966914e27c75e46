package se.huddinge.samverkan.platform;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;

/** Which database: the configured one; else the embedded one with the demo, where it is on the class path; else none. */
@Order(Ordered.LOWEST_PRECEDENCE) // when application.properties and the environment have been read
class DatabaseChoice implements EnvironmentPostProcessor {
    static final String EMBEDDED = "samverkan.database.embedded";
    private static final String SERVER = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (StringUtils.hasText(environment.getProperty("spring.datasource.url"))) return;
        if (!ClassUtils.isPresent(SERVER, null)) throw new NoDatabaseException();
        Map<String, Object> embedded = Map.of(EMBEDDED, true, "samverkan.demo", true);
        environment.getPropertySources().addLast(new MapPropertySource("embeddedDatabase", embedded));
    }
}
