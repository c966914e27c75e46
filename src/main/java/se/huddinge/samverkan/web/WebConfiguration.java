package se.huddinge.samverkan.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {
    private final Assets assets;

    WebConfiguration(Assets assets) {
        this.assets = assets;
    }

    /** By name and not as a bean: Thymeleaf lets no address be computed by a bean. */
    @Autowired
    void assets(ThymeleafViewResolver views) {
        views.addStaticVariable("assets", assets);
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

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler(assets.prefix() + "**")
                .addResourceLocations("classpath:/static/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
