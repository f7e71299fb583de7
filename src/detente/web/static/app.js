// What the pages do beyond links and forms. Without it everything works by buttons.
"use strict";
