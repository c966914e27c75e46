package se.huddinge.samverkan.platform;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(DatabaseChoice.EMBEDDED)
class EmbeddedDatabaseConfiguration {

    @Bean(destroyMethod = "close")
    JdbcConnectionDetails embeddedDatabase(
            @Value("${samverkan.database.directory:.data}") Path directory,
            @Value("${samverkan.database.port:0}") int port)
            throws Exception {
        return new EmbeddedDatabase(directory, port);
    }
}
