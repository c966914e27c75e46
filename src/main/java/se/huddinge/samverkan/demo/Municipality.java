package se.huddinge.samverkan.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import se.huddinge.samverkan.account.Password;
import se.huddinge.samverkan.account.Role;

/** What demo/municipality.yml says. */
record Municipality(String password, List<Login> accounts) {

    /** An account: to sign in with if it is shown, otherwise only to hold a position. */
    record Login(
            String username,
            String name,
            @DefaultValue Set<Role> granted,
            @DefaultValue("false") boolean shown) {}

    static Municipality read() {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load("demo", new ClassPathResource("demo/municipality.yml"))
                    .forEach(sources::addLast);
            return new Binder(ConfigurationPropertySources.from(sources))
                    .bind("", Municipality.class)
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    Password passwordOf(Login login) {
        return login.shown() ? new Password(password) : null;
    }

    List<String> shown() {
        return accounts.stream().filter(Login::shown).map(Login::username).toList();
    }
}
