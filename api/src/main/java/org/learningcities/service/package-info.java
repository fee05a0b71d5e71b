/** What the service says about itself: entry document, configuration of the browser application, catalogue of problems. */
@NullMarked
package org.learningcities.service;

import org.jspecify.annotations.NullMarked;
