package se.huddinge.samverkan.web;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.format.FormatterRegistry;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private static final String STATIC = "classpath:/static/";

    private final Assets assets;

    WebConfiguration(Assets assets) {
        this.assets = assets;
    }

    /** Every "redirect:" answers 303 See Other, which browsers follow with GET; the default is 302. */
    @Autowired
    void seeOther(ThymeleafViewResolver views) {
        views.setRedirectHttp10Compatible(false);
    }

    /** As a variable, because Thymeleaf refuses to ask a bean inside a link. */
    @Autowired
    void nameAssets(ThymeleafViewResolver views) {
        views.addStaticVariable("assets", assets);
    }

    @Bean
    static LocaleResolver localeResolver(ObjectProvider<ChosenLanguage> chosen) {
        return new Languages(() -> chosen.stream().findFirst().flatMap(ChosenLanguage::locale));
    }

    /** Dates are read and written as 2026-11-23 whatever the language. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        var dates = new DateTimeFormatterRegistrar();
        dates.setUseIsoFormat(true);
        dates.registerFormatters(registry);
        registry.addConverter(new TextsConverter(registry));
    }

    /** An address of another version than ours, seen while nodes are replaced, answers too, but is not kept. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(assets.prefix() + "**")
                .addResourceLocations(STATIC)
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable())
                .resourceChain(false)
                .addTransformer(assets::bundled);
        registry.addResourceHandler("/static/*/**")
                .addResourceLocations(STATIC)
                .setCacheControl(CacheControl.maxAge(Duration.ofMinutes(1)))
                .resourceChain(false)
                .addResolver(new AnyVersion())
                .addTransformer(assets::bundled);
    }

    private static class AnyVersion extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            return super.getResource(path.substring(path.indexOf('/') + 1), location);
        }
    }
}
