/** Floor 8: what has happened to the records that somebody follows. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"account", "audit", "organisation", "agreement", "project", "body", "priorityarea"})
package se.huddinge.samverkan.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
