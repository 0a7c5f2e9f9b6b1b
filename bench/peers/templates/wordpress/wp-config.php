<?php
define('DB_NAME', 'site');
define('DB_USER', posix_getpwuid(posix_geteuid())['name']);
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:' . dirname(__DIR__) . '/socket');
define('DB_CHARSET', 'utf8mb4');
define('WP_SITEURL', 'http://localhost');
define('WP_HOME', 'http://localhost');
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
$table_prefix = 'wp_';
require ABSPATH . 'wp-settings.php';
