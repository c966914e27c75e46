/** Floor 9: the page of one record, with what other features know of it. Sees everything below, is seen by nobody. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "web", "account", "audit", "academy"})
package se.huddinge.samverkan.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
