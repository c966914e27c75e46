/** Floor 0: files that office programs open, made from tables, text and days. Knows no noun of ours. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.huddinge.samverkan.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
