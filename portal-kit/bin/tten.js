#!/usr/bin/env node
import '../dist/portal-kit/main.js';
