package se.huddinge.samverkan.security;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Everything asks for a sign-in but static files, the probes, and the handlers that say they are for anyone. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {
    static final String SIGN_IN = "/logga-in";
    static final String SIGN_OUT = "/logga-ut";

    /** Addresses that are known from a letter only. */
    static final String LINKS = "/svar/";

    private final AccessInterceptor access;
    private final LinkGuard links;

    SecurityConfiguration(AccessInterceptor access, LinkGuard links) {
        this.access = access;
        this.links = links;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(access);
        registry.addInterceptor(links).addPathPatterns(LINKS + "**");
    }

    /** The address to go to afterwards travels in the address, so nobody gets a session by knocking. */
    @Bean
    static SecurityFilterChain chain(
            HttpSecurity http,
            OpenHandlers open,
            SessionGuard guard,
            DeviceDoor devices,
            StaleFormHandler stale,
            CsrfTokenRepository tokens)
            throws Exception {
        var leaving = PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, SIGN_OUT);
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers("/static/**", "/actuator/health/liveness", "/actuator/health/readiness")
                        .permitAll()
                        .requestMatchers(open)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(devices, AuthorizationFilter.class)
                .addFilterBefore(guard, AuthorizationFilter.class)
                .exceptionHandling(errors ->
                        errors.authenticationEntryPoint(new SignInEntryPoint()).accessDeniedHandler(stale))
                .csrf(csrf -> csrf.csrfTokenRepository(tokens).csrfTokenRequestHandler(new UploadTokens()))
                .logout(logout -> logout.logoutRequestMatcher(leaving)
                        .addLogoutHandler(devices)
                        .logoutSuccessUrl(SIGN_IN + "?signedOut=true"))
                .requestCache(RequestCacheConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable) // HeadersFilter, which errors cannot get round
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .build();
    }

    @Bean
    static CsrfTokenRepository tokens() {
        return new HttpSessionCsrfTokenRepository();
    }

    @Bean
    static FilterRegistrationBean<DeviceDoor> thisToo(DeviceDoor devices) {
        var registration = new FilterRegistrationBean<>(devices);
        registration.setEnabled(false);
        return registration;
    }

    /** A filter bean would also be put before the session filter, where there is no session to look at. */
    @Bean
    static FilterRegistrationBean<SessionGuard> onlyInTheChain(SessionGuard guard) {
        var registration = new FilterRegistrationBean<>(guard);
        registration.setEnabled(false);
        return registration;
    }
}
