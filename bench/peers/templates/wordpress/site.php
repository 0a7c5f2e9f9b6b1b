<?php
// Installs WordPress in this folder with a database of its own, and saves every article as the page that it sends.
// `php site.php` does all; it calls `php site.php install` and `php site.php page ID LANGUAGE`, since WordPress
// serves one request per process.
error_reporting(E_ERROR | E_PARSE);
[$what, $id, $lang] = [$argv[1] ?? 'all', $argv[2] ?? '', $argv[3] ?? 'en'];
$_SERVER += ['HTTP_HOST' => 'localhost', 'SERVER_NAME' => 'localhost', 'SERVER_PROTOCOL' => 'HTTP/1.1', 'REQUEST_METHOD' => 'GET'];
$_SERVER['REQUEST_URI'] = $id === '' ? '/' : "/?p=$id";
// WordPress asks this in place of a translation, of which it needs nothing else here.
if ($lang === 'fa') $text_direction = 'rtl';

function install(): void {
  define('WP_INSTALLING', true);
  require __DIR__ . '/wordpress/wp-load.php';
  require_once ABSPATH . 'wp-admin/includes/upgrade.php';
  wp_install('News', 'editor', 'editor@localhost.invalid', true, '', wp_generate_password());
  $ids = [];
  foreach (json_decode(file_get_contents(__DIR__ . '/articles.json')) as $article) {
    $ids[$article->address] = wp_insert_post([
      'post_title' => $article->title,
      'post_content' => wp_slash($article->html),
      'post_excerpt' => $article->summary,
      'post_status' => 'publish',
      'comment_status' => 'closed',
    ], true);
  }
  file_put_contents(__DIR__ . '/ids.json', json_encode($ids));
}

function showPage(string $id): void {
  $_GET['p'] = $id;
  define('WP_USE_THEMES', true);
  require __DIR__ . '/wordpress/wp-blog-header.php';
}

function run(string ...$args): string {
  $process = proc_open([PHP_BINARY, __FILE__, ...$args], [1 => ['pipe', 'w'], 2 => STDERR], $pipes);
  $output = stream_get_contents($pipes[1]);
  if (proc_close($process) !== 0) exit("site.php " . implode(' ', $args) . " failed\n");
  return $output;
}

function save(): void {
  foreach (json_decode(file_get_contents(__DIR__ . '/ids.json'), true) as $address => $id) {
    $file = __DIR__ . "/site$address.html";
    if (!is_dir(dirname($file))) mkdir(dirname($file), 0777, true);
    $html = run('page', (string) $id, substr($address, 1, 2));
    file_put_contents($file, str_replace('http://localhost/', '/', $html));
  }
}

if ($what === 'install') install();
elseif ($what === 'page') showPage($id);
else {
  $data = __DIR__ . '/data';
  $user = posix_getpwuid(posix_geteuid())['name'];
  $common = ['--no-defaults', "--datadir=$data", "--user=$user"];
  $setup = ['mariadb-install-db', ...$common, '--auth-root-authentication-method=normal', '--skip-test-db'];
  exec(implode(' ', array_map('escapeshellarg', $setup)) . ' >/dev/null 2>&1');
  $socket = "--socket=" . __DIR__ . '/socket';
  $database = proc_open(
    ['mariadbd', ...$common, $socket, '--skip-networking', "--pid-file=$data/pid"],
    [1 => ['file', '/dev/null', 'w'], 2 => ['file', __DIR__ . '/mariadb.log', 'w']],
    $pipes
  );
  for ($tries = 0; $tries < 300; $tries++) {
    try {
      $link = mysqli_connect('localhost', $user, '', '', 0, __DIR__ . '/socket');
      break;
    } catch (mysqli_sql_exception) {
      usleep(100000);
    }
  }
  try {
    $link->query('CREATE DATABASE site');
    run('install');
    save();
  } finally {
    proc_terminate($database);
    proc_close($database);
  }
}
