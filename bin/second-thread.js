'use strict';
require('./load-program.js').loadProgram('thread-entry');
