package se.huddinge.samverkan.platform;

import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started the program where to find it. */
@Component
class ReadyNotice {
    @EventListener
    void tell(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext context)
            LoggerFactory.getLogger(ReadyNotice.class)
                    .info(
                            "Samverkan answers at http://localhost:{}/",
                            context.getWebServer().getPort());
    }
}
